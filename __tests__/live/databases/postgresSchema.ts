/** The parts of Metabase's schema that are looked at, and everything that a dump must carry. */
export const POSTGRES_SCHEMA = `
CREATE EXTENSION citext;
CREATE TABLE databasechangelog (id varchar(255) NOT NULL, author varchar(255), filename varchar(255), dateexecuted timestamp, orderexecuted int, exectype varchar(10), md5sum varchar(35));
INSERT INTO databasechangelog (id, dateexecuted) VALUES ('v00.00-000', now()), ('v49.2024-03-26T20:27:58', now()), ('v58.2025-11-01T00:00:00', now());
CREATE TABLE databasechangeloglock (id int PRIMARY KEY, locked boolean NOT NULL, lockgranted timestamp, lockedby varchar(255));
INSERT INTO databasechangeloglock VALUES (1, false, NULL, NULL);
CREATE TABLE qrtz_scheduler_state (sched_name varchar(120), instance_name varchar(200), last_checkin_time bigint, checkin_interval bigint);
CREATE TABLE setting (key varchar(254) PRIMARY KEY, value text NOT NULL);
INSERT INTO setting VALUES ('site-name', 'Ünïcode – 日本語 🦆'), ('encryption-check', 'abc');
CREATE TABLE core_user (id serial PRIMARY KEY, email citext NOT NULL UNIQUE, first_name varchar(254), avatar bytea, at timestamptz DEFAULT '2026-01-02T03:04:05.678901Z');
INSERT INTO core_user (email, first_name, avatar) SELECT 'u' || n || '@example.com', E'Zoë\\t\\\\.\\n' || n || chr(128000 + n % 200), decode(md5(n::text) || '00ff0a5c', 'hex') FROM generate_series(1, 10000) n;
CREATE TABLE report_card (id serial PRIMARY KEY, creator_id int NOT NULL REFERENCES core_user, dataset_query text, size int GENERATED ALWAYS AS (length(dataset_query)) STORED);
INSERT INTO report_card (creator_id, dataset_query) SELECT n, repeat('{"q": "' || n || '"}', 20) FROM generate_series(1, 500) n;
CREATE TABLE report_dashboard (id serial PRIMARY KEY, name text);
INSERT INTO report_dashboard (name) SELECT E'\\\\.\\nCOPY public.core_user (id) FROM stdin;' FROM generate_series(1, 30);
CREATE TABLE metabase_database (id serial PRIMARY KEY, name text);
CREATE TABLE "Mixed Case; -- ""name""" (id int);
CREATE VIEW v_users AS SELECT id, email FROM core_user;
CREATE MATERIALIZED VIEW m_users AS SELECT count(*) FROM core_user;
CREATE FUNCTION touched() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := upper(NEW.name); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE INSERT ON metabase_database FOR EACH ROW EXECUTE FUNCTION touched();
INSERT INTO metabase_database (name) VALUES ('sample');
GRANT SELECT ON core_user TO reader;
`;

/** One line for everything that must be the same afterwards. */
export const POSTGRES_DIGEST = `
SELECT (SELECT md5(string_agg(u::text, '|' ORDER BY id)) FROM core_user u), (SELECT md5(string_agg(c::text, '|' ORDER BY id)) FROM report_card c),
 (SELECT md5(string_agg(d::text, '|' ORDER BY id)) FROM report_dashboard d), (SELECT string_agg(s::text, '|' ORDER BY key) FROM setting s),
 (SELECT count(*) FROM v_users), (SELECT count FROM m_users),
 (SELECT string_agg(name, ',' ORDER BY id) FROM metabase_database), (SELECT count(*) FROM databasechangelog),
 (SELECT string_agg(relname || relkind::text || coalesce(relacl::text, ''), ',' ORDER BY relname) FROM pg_class WHERE relnamespace = 'public'::regnamespace)`;
