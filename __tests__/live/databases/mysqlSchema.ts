const TABLES = `
CREATE TABLE DATABASECHANGELOG (ID varchar(255) NOT NULL, AUTHOR varchar(255), FILENAME varchar(255), DATEEXECUTED datetime, ORDEREXECUTED int, EXECTYPE varchar(10), MD5SUM varchar(35));
INSERT INTO DATABASECHANGELOG (ID, DATEEXECUTED) VALUES ('v00.00-000', now()), ('v49.2024-03-26T20:27:58', now()), ('v58.2025-11-01T00:00:00', now());
CREATE TABLE DATABASECHANGELOGLOCK (ID int PRIMARY KEY, LOCKED bit(1) NOT NULL, LOCKGRANTED datetime, LOCKEDBY varchar(255));
INSERT INTO DATABASECHANGELOGLOCK VALUES (1, b'0', NULL, NULL);
CREATE TABLE QRTZ_SCHEDULER_STATE (SCHED_NAME varchar(120), INSTANCE_NAME varchar(190), LAST_CHECKIN_TIME bigint, CHECKIN_INTERVAL bigint);
CREATE TABLE setting (\`key\` varchar(254) PRIMARY KEY, value text NOT NULL);
INSERT INTO setting VALUES ('site-name', 'Ünïcode – 日本語 🦆'), ('encryption-check', 'abc');
CREATE TABLE core_user (id int AUTO_INCREMENT PRIMARY KEY, email varchar(254) NOT NULL UNIQUE, first_name varchar(254), avatar blob, at timestamp(6) DEFAULT '2026-01-02 03:04:05.678901');
INSERT INTO core_user (email, first_name, avatar) SELECT CONCAT('u', seq, '@example.com'), CONCAT('Zoë\\t\\\\(),;''"\\n', seq, '🦆'), UNHEX(CONCAT(MD5(seq), '00FF0A5C27')) FROM seq_1_to_10000;
CREATE TABLE report_card (id int AUTO_INCREMENT PRIMARY KEY, creator_id int NOT NULL, dataset_query longtext, size int AS (LENGTH(dataset_query)) STORED, CONSTRAINT fk_creator FOREIGN KEY (creator_id) REFERENCES core_user (id) ON DELETE CASCADE);
INSERT INTO report_card (creator_id, dataset_query) SELECT seq, REPEAT(CONCAT('{"q": "', seq, '"}'), 20) FROM seq_1_to_500;
CREATE TABLE report_dashboard (id int AUTO_INCREMENT PRIMARY KEY, name text);
INSERT INTO report_dashboard (name) SELECT ');\\nINSERT INTO \`core_user\` VALUES (1);\\n-- Dump completed' FROM seq_1_to_30;
CREATE TABLE metabase_database (id int AUTO_INCREMENT PRIMARY KEY, name text COMMENT 'INSERT INTO \`core_user\` VALUES (');
CREATE TABLE \`Mixed Case; -- \`\`name\`\`\` (id int);
`;

/**
 * The parts of Metabase's schema that are looked at, and everything that a dump must carry. One by one, as bodies hold
 * semicolons.
 */
export const MYSQL_STATEMENTS = [
  ...TABLES.trim().split(/;\n/),
  'CREATE VIEW v_users AS SELECT id, email FROM core_user',
  // Its name comes before the one that it stands on.
  'CREATE VIEW v_all AS SELECT u.id, c.size FROM v_users u JOIN report_card c ON c.creator_id = u.id',
  `CREATE TRIGGER touch BEFORE INSERT ON metabase_database FOR EACH ROW BEGIN
INSERT INTO setting VALUES (CONCAT('by trigger ', NEW.name), 'x');
SET NEW.name = UPPER(NEW.name);
END`,
  "INSERT INTO metabase_database (name) VALUES ('sample')",
  'CREATE FUNCTION doubled(n int) RETURNS int DETERMINISTIC RETURN n * 2',
  `CREATE PROCEDURE add_database(IN n text) BEGIN
INSERT INTO \`metabase_database\` (name) VALUES (n);
END`,
  "CREATE EVENT nightly ON SCHEDULE EVERY 1 DAY STARTS '2030-01-01 00:00:00' DO DELETE FROM setting WHERE value = 'none'",
];

/** One line for everything that must be the same afterwards. */
export const MYSQL_DIGEST = `
SET SESSION group_concat_max_len = 1000000000;
SELECT (SELECT MD5(GROUP_CONCAT(CONCAT_WS('|', id, email, first_name, HEX(avatar), at) ORDER BY id)) FROM core_user),
 (SELECT MD5(GROUP_CONCAT(CONCAT_WS('|', id, creator_id, dataset_query, size) ORDER BY id)) FROM report_card),
 (SELECT MD5(GROUP_CONCAT(CONCAT_WS('|', id, name) ORDER BY id)) FROM report_dashboard),
 (SELECT GROUP_CONCAT(\`key\`, '=', value ORDER BY 1) FROM setting), (SELECT GROUP_CONCAT(name) FROM metabase_database),
 (SELECT COUNT(*) FROM v_users), (SELECT SUM(size) FROM v_all), doubled(21), (SELECT COUNT(*) FROM DATABASECHANGELOG),
 (SELECT GROUP_CONCAT(table_name, table_type, COALESCE(table_collation, '') ORDER BY 1) FROM information_schema.tables WHERE table_schema = DATABASE()),
 (SELECT GROUP_CONCAT(routine_name ORDER BY 1) FROM information_schema.routines WHERE routine_schema = DATABASE()),
 (SELECT GROUP_CONCAT(trigger_name, event_object_table) FROM information_schema.triggers WHERE trigger_schema = DATABASE()),
 (SELECT GROUP_CONCAT(event_name, status) FROM information_schema.events WHERE event_schema = DATABASE()),
 (SELECT GROUP_CONCAT(constraint_name, unique_constraint_schema = DATABASE(), referenced_table_name) FROM information_schema.referential_constraints WHERE constraint_schema = DATABASE())`;
