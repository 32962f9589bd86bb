/** Why no answer came. */
export interface NetworkFault {
  /** Ends a sentence that begins with who was asked: `did not answer within 30 s`. */
  readonly reason: string;
  /** Whether it may be gone in a moment. */
  readonly passing: boolean;
}

/** An authority that Node doesn't know: a company's own, or nobody's. */
const UNKNOWN_AUTHORITY = new Set([
  ...['SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ...['UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'CERT_UNTRUSTED'],
]);
const BAD_CERTIFICATE = /^(?:CERT_|ERR_TLS_CERT|HOSTNAME_MISMATCH|CRL_)/;
const NO_TLS = /^(?:EPROTO|ERR_SSL_)/;

/**
 * What a rejected fetch means. Only its code is told: a message may hold more of the address than is meant to be seen.
 * @param seconds how long it was waited for
 */
export function networkFault(error: unknown, seconds: number): NetworkFault {
  const { name, cause } = error as Error & { cause?: { code?: unknown } };
  if (name === 'TimeoutError') return { reason: `did not answer within ${seconds} s`, passing: true };
  const code = typeof cause?.code === 'string' ? cause.code : name;
  if (UNKNOWN_AUTHORITY.has(code)) {
    return {
      reason:
        `has a certificate of an authority that is not known here (${code}); set the environment variable ` +
        'NODE_EXTRA_CA_CERTS to a file with the certificate of your authority',
      passing: false,
    };
  }
  if (BAD_CERTIFICATE.test(code)) return { reason: `has a certificate that is not valid (${code})`, passing: false };
  if (NO_TLS.test(code)) return { reason: `does not speak https (${code})`, passing: false };
  if (code === 'ENOTFOUND') return { reason: 'is not known to the name server (ENOTFOUND)', passing: false };
  return { reason: `can't be reached, or broke off (${code})`, passing: true };
}
