-- The first shape of the database. Lists of codes repeat lib/taxonomy.ts, which SQL cannot read; a test keeps them equal.

CREATE TABLE "SourceDocument" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "path" TEXT NOT NULL,
  "sha256" TEXT NOT NULL CHECK (length(sha256) = 64),
  "content" BLOB NOT NULL,
  "byteLength" INTEGER NOT NULL CHECK (byteLength > 0),
  "parserVersion" TEXT NOT NULL,
  "importedAt" TEXT NOT NULL,
  "supersededAt" TEXT
);
CREATE INDEX "SourceDocument_path_idx" ON "SourceDocument" ("path");
CREATE INDEX "SourceDocument_sha256_idx" ON "SourceDocument" ("sha256");
-- One state of a path is the current one.
CREATE UNIQUE INDEX "SourceDocument_current_path" ON "SourceDocument" ("path") WHERE "supersededAt" IS NULL;

CREATE TABLE "Organization" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "slug" TEXT NOT NULL CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  "name" TEXT NOT NULL CHECK (name <> ''),
  "kind" TEXT CHECK (kind IN (
    'company', 'municipality', 'prefecture', 'national', 'school', 'hospital', 'association',
    'police', 'other'
  )),
  "brandKey" TEXT NOT NULL,
  "mergedIntoId" INTEGER REFERENCES "Organization" ("id"),
  "addedAt" TEXT NOT NULL
);
CREATE UNIQUE INDEX "Organization_slug_key" ON "Organization" ("slug");
CREATE INDEX "Organization_brandKey_idx" ON "Organization" ("brandKey");
CREATE INDEX "Organization_mergedIntoId_idx" ON "Organization" ("mergedIntoId");

CREATE TABLE "OrganizationName" (
  "name" TEXT NOT NULL PRIMARY KEY,
  "key" TEXT NOT NULL CHECK (key <> ''),
  "organizationId" INTEGER NOT NULL REFERENCES "Organization" ("id"),
  "isFormer" BOOLEAN NOT NULL CHECK (isFormer IN (0, 1))
);
CREATE INDEX "OrganizationName_key_idx" ON "OrganizationName" ("key");
CREATE INDEX "OrganizationName_organizationId_idx" ON "OrganizationName" ("organizationId");

CREATE TABLE "Incident" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "slug" TEXT NOT NULL CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  "organizationId" INTEGER REFERENCES "Organization" ("id"),
  "mergedIntoId" INTEGER REFERENCES "Incident" ("id"),
  "title" TEXT NOT NULL,
  "reference" TEXT,
  "disclosed" TEXT CHECK (disclosed LIKE '____' OR disclosed LIKE '____-__' OR disclosed LIKE '____-__-__%'),
  "latestDisclosed" TEXT CHECK (latestDisclosed LIKE '____' OR latestDisclosed LIKE '____-__' OR latestDisclosed LIKE '____-__-__%'),
  "discovered" TEXT CHECK (discovered LIKE '____' OR discovered LIKE '____-__' OR discovered LIKE '____-__-__%'),
  "occurredFrom" TEXT CHECK (occurredFrom LIKE '____' OR occurredFrom LIKE '____-__' OR occurredFrom LIKE '____-__-__%'),
  "occurredTo" TEXT CHECK (occurredTo LIKE '____' OR occurredTo LIKE '____-__' OR occurredTo LIKE '____-__-__%'),
  "shownDate" TEXT CHECK (shownDate LIKE '____' OR shownDate LIKE '____-__' OR shownDate LIKE '____-__-__%'),
  "shownDateKind" TEXT CHECK (shownDateKind IN ('disclosed', 'discovered', 'occurred', 'reference')),
  "primaryCause" TEXT CHECK (primaryCause IN (
    'ransomware', 'malware', 'web_skimming', 'vulnerability_exploit', 'credential_abuse',
    'unauthorized_access', 'phishing', 'misdelivery', 'publishing_error', 'misconfiguration',
    'software_defect', 'loss', 'theft', 'insider_misuse', 'equipment_failure', 'unknown'
  )),
  "affectedValue" INTEGER CHECK (affectedValue >= 0),
  "affectedUnit" TEXT CHECK (affectedUnit IN ('people', 'records', 'accounts', 'organizations')),
  "affectedQualifier" TEXT CHECK (affectedQualifier IN ('exact', 'at_least', 'cumulative', 'max', 'about')),
  "outcome" TEXT CHECK (outcome IN ('confirmed', 'possible', 'investigating', 'not_leaked')),
  "viaThirdParty" BOOLEAN NOT NULL CHECK (viaThirdParty IN (0, 1)),
  "secondaryDamage" TEXT CHECK (secondaryDamage IN ('none_reported', 'reported')),
  "investigation" TEXT CHECK (investigation IN ('ongoing', 'concluded')),
  "reportCount" INTEGER NOT NULL CHECK (reportCount >= 0),
  "addedAt" TEXT NOT NULL,
  "modifiedAt" TEXT NOT NULL,
  "withdrawnAt" TEXT,
  "withdrawnReason" TEXT,
  CHECK ((shownDate IS NULL) = (shownDateKind IS NULL)),
  CHECK ((affectedValue IS NULL) = (affectedUnit IS NULL) AND (affectedValue IS NULL) = (affectedQualifier IS NULL)),
  CHECK ((withdrawnAt IS NULL) = (withdrawnReason IS NULL)),
  CHECK (mergedIntoId IS NULL OR withdrawnAt IS NOT NULL)
);
CREATE UNIQUE INDEX "Incident_slug_key" ON "Incident" ("slug");
CREATE INDEX "Incident_shownDate_idx" ON "Incident" ("shownDate");
CREATE INDEX "Incident_disclosed_idx" ON "Incident" ("disclosed");
CREATE INDEX "Incident_occurredFrom_idx" ON "Incident" ("occurredFrom");
CREATE INDEX "Incident_organizationId_idx" ON "Incident" ("organizationId");
CREATE INDEX "Incident_reference_idx" ON "Incident" ("reference");
CREATE INDEX "Incident_primaryCause_idx" ON "Incident" ("primaryCause");
CREATE INDEX "Incident_affectedUnit_affectedValue_idx" ON "Incident" ("affectedUnit", "affectedValue");
CREATE INDEX "Incident_outcome_idx" ON "Incident" ("outcome");
CREATE INDEX "Incident_mergedIntoId_idx" ON "Incident" ("mergedIntoId");

-- An address once given stays, and so does what it names.
CREATE TRIGGER "Incident_slug_never_changes" BEFORE UPDATE OF "slug" ON "Incident"
WHEN NEW.slug <> OLD.slug BEGIN SELECT RAISE(ABORT, 'the slug of an incident never changes'); END;
CREATE TRIGGER "Incident_never_goes" BEFORE DELETE ON "Incident"
BEGIN SELECT RAISE(ABORT, 'incidents are withdrawn, never deleted'); END;
CREATE TRIGGER "Organization_slug_never_changes" BEFORE UPDATE OF "slug" ON "Organization"
WHEN NEW.slug <> OLD.slug BEGIN SELECT RAISE(ABORT, 'the slug of an organization never changes'); END;
CREATE TRIGGER "Organization_never_goes" BEFORE DELETE ON "Organization"
BEGIN SELECT RAISE(ABORT, 'organizations are merged, never deleted'); END;

CREATE TABLE "IncidentCause" (
  "incidentId" INTEGER NOT NULL REFERENCES "Incident" ("id") ON DELETE CASCADE,
  "code" TEXT NOT NULL CHECK (code IN (
    'ransomware', 'malware', 'web_skimming', 'vulnerability_exploit', 'credential_abuse',
    'unauthorized_access', 'phishing', 'misdelivery', 'publishing_error', 'misconfiguration',
    'software_defect', 'loss', 'theft', 'insider_misuse', 'equipment_failure', 'unknown'
  )),
  "isPrimary" BOOLEAN NOT NULL CHECK (isPrimary IN (0, 1)),
  PRIMARY KEY ("incidentId", "code")
) WITHOUT ROWID;
CREATE INDEX "IncidentCause_code_idx" ON "IncidentCause" ("code");
CREATE UNIQUE INDEX "IncidentCause_one_primary" ON "IncidentCause" ("incidentId") WHERE "isPrimary" = 1;

CREATE TABLE "IncidentDataType" (
  "incidentId" INTEGER NOT NULL REFERENCES "Incident" ("id") ON DELETE CASCADE,
  "code" TEXT NOT NULL CHECK (code IN (
    'name', 'name_kana', 'date_of_birth', 'age', 'gender', 'nationality', 'photo_video',
    'government_id', 'display_name', 'address', 'postal_code', 'phone', 'email', 'social_account',
    'contact_details', 'user_id', 'password', 'password_hash', 'login_credentials', 'credit_card',
    'card_number', 'card_expiry', 'card_security_code', 'bank_account', 'transaction',
    'purchase_history', 'donation', 'salary', 'financial_loss', 'affiliation', 'job_title',
    'employee_number', 'resume', 'hr_record', 'student_number', 'grades', 'education_history',
    'school_record', 'health', 'insurance', 'family', 'welfare', 'usage_history', 'account_settings',
    'inquiry', 'survey_response', 'message', 'customer_number', 'device_id', 'contract',
    'land_property', 'tax', 'vehicle', 'organization_profile', 'audit_document', 'sensitive',
    'other'
  )),
  "status" TEXT NOT NULL CHECK (status IN ('affected', 'excluded')),
  PRIMARY KEY ("incidentId", "code")
) WITHOUT ROWID;
CREATE INDEX "IncidentDataType_status_code_idx" ON "IncidentDataType" ("status", "code");

CREATE TABLE "IncidentSubject" (
  "incidentId" INTEGER NOT NULL REFERENCES "Incident" ("id") ON DELETE CASCADE,
  "code" TEXT NOT NULL CHECK (code IN (
    'customers', 'employees', 'applicants', 'partners', 'patients', 'students', 'guardians',
    'residents', 'donors', 'participants', 'others'
  )),
  PRIMARY KEY ("incidentId", "code")
) WITHOUT ROWID;
CREATE INDEX "IncidentSubject_code_idx" ON "IncidentSubject" ("code");

CREATE TABLE "IncidentAuthority" (
  "incidentId" INTEGER NOT NULL REFERENCES "Incident" ("id") ON DELETE CASCADE,
  "code" TEXT NOT NULL CHECK (code IN ('ppc', 'police', 'authority', 'jipdec', 'card_company')),
  PRIMARY KEY ("incidentId", "code")
) WITHOUT ROWID;
CREATE INDEX "IncidentAuthority_code_idx" ON "IncidentAuthority" ("code");

CREATE TABLE "IncidentOrganization" (
  "incidentId" INTEGER NOT NULL REFERENCES "Incident" ("id") ON DELETE CASCADE,
  "organizationId" INTEGER NOT NULL REFERENCES "Organization" ("id"),
  "role" TEXT NOT NULL CHECK (role IN (
    'supplier', 'service', 'subsidiary', 'parent', 'affiliate', 'client', 'peer', 'investigator'
  )),
  PRIMARY KEY ("incidentId", "organizationId", "role")
) WITHOUT ROWID;
CREATE INDEX "IncidentOrganization_organizationId_idx" ON "IncidentOrganization" ("organizationId");

CREATE TABLE "Notice" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "documentId" INTEGER NOT NULL REFERENCES "SourceDocument" ("id"),
  "incidentId" INTEGER NOT NULL REFERENCES "Incident" ("id"),
  "organizationId" INTEGER REFERENCES "Organization" ("id"),
  "documentPosition" INTEGER NOT NULL CHECK (documentPosition >= 0),
  "reportPosition" INTEGER NOT NULL CHECK (reportPosition >= 1),
  "body" TEXT NOT NULL CHECK (body <> ''),
  "reference" TEXT,
  "title" TEXT NOT NULL,
  "addedAt" TEXT NOT NULL,
  "modifiedAt" TEXT NOT NULL,
  "withdrawnAt" TEXT,
  "withdrawnReason" TEXT,
  CHECK ((withdrawnAt IS NULL) = (withdrawnReason IS NULL))
);
CREATE INDEX "Notice_documentId_idx" ON "Notice" ("documentId");
CREATE INDEX "Notice_incidentId_reportPosition_idx" ON "Notice" ("incidentId", "reportPosition");
CREATE INDEX "Notice_organizationId_idx" ON "Notice" ("organizationId");

CREATE TABLE "Finding" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "noticeId" INTEGER NOT NULL REFERENCES "Notice" ("id") ON DELETE CASCADE,
  "field" TEXT NOT NULL CHECK (field IN (
    'organization', 'relatedOrganizations', 'sequence', 'dates.disclosed', 'dates.occurredFrom',
    'dates.occurredTo', 'dates.discovered', 'timeline', 'causes', 'viaThirdParty', 'dataTypes',
    'counts', 'affected', 'outcome', 'secondaryDamage', 'reportedTo', 'subjects', 'investigation',
    'contacts'
  )),
  "position" INTEGER NOT NULL CHECK (position >= 0),
  "basis" TEXT NOT NULL CHECK (basis IN ('stated', 'inferred')),
  "rule" TEXT NOT NULL,
  "needsReview" TEXT
);
CREATE UNIQUE INDEX "Finding_noticeId_field_position_key" ON "Finding" ("noticeId", "field", "position");

CREATE TABLE "Evidence" (
  "findingId" INTEGER NOT NULL REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "position" INTEGER NOT NULL CHECK (position >= 0),
  "startOffset" INTEGER NOT NULL CHECK (startOffset >= 0),
  "endOffset" INTEGER NOT NULL CHECK (endOffset > startOffset),
  "text" TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY ("findingId", "position")
) WITHOUT ROWID;

CREATE TABLE "NamedOrganization" (
  "findingId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "organizationId" INTEGER NOT NULL REFERENCES "Organization" ("id"),
  "name" TEXT NOT NULL CHECK (name <> ''),
  "kind" TEXT CHECK (kind IN (
    'company', 'municipality', 'prefecture', 'national', 'school', 'hospital', 'association',
    'police', 'other'
  )),
  "role" TEXT CHECK (role IN (
    'supplier', 'service', 'subsidiary', 'parent', 'affiliate', 'client', 'peer', 'investigator'
  )),
  CHECK ((kind IS NULL) <> (role IS NULL))
);
CREATE INDEX "NamedOrganization_organizationId_idx" ON "NamedOrganization" ("organizationId");

CREATE TABLE "NoticeSequence" (
  "findingId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "kind" TEXT NOT NULL CHECK (kind IN ('initial', 'followup', 'final', 'correction')),
  "label" TEXT
);

CREATE TABLE "NoticeDate" (
  "findingId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "value" TEXT NOT NULL CHECK (value LIKE '____' OR value LIKE '____-__' OR value LIKE '____-__-__%'),
  "precision" TEXT NOT NULL CHECK (precision IN ('year', 'month', 'day', 'hour', 'minute')),
  CHECK (precision = CASE length(value) WHEN 4 THEN 'year' WHEN 7 THEN 'month' WHEN 10 THEN 'day' WHEN 13 THEN 'hour' WHEN 16 THEN 'minute' END)
);

CREATE TABLE "NoticeTimelineEvent" (
  "findingId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "value" TEXT NOT NULL CHECK (value LIKE '____' OR value LIKE '____-__' OR value LIKE '____-__-__%'),
  "precision" TEXT NOT NULL CHECK (precision IN ('year', 'month', 'day', 'hour', 'minute')),
  "text" TEXT NOT NULL,
  CHECK (precision = CASE length(value) WHEN 4 THEN 'year' WHEN 7 THEN 'month' WHEN 10 THEN 'day' WHEN 13 THEN 'hour' WHEN 16 THEN 'minute' END)
);

CREATE TABLE "NoticeCause" (
  "findingId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "code" TEXT NOT NULL CHECK (code IN (
    'ransomware', 'malware', 'web_skimming', 'vulnerability_exploit', 'credential_abuse',
    'unauthorized_access', 'phishing', 'misdelivery', 'publishing_error', 'misconfiguration',
    'software_defect', 'loss', 'theft', 'insider_misuse', 'equipment_failure', 'unknown'
  )),
  "isPrimary" BOOLEAN NOT NULL CHECK (isPrimary IN (0, 1))
);

CREATE TABLE "NoticeThirdParty" (
  "findingId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "value" BOOLEAN NOT NULL CHECK (value IN (0, 1))
);

CREATE TABLE "NoticeDataType" (
  "findingId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "code" TEXT NOT NULL CHECK (code IN (
    'name', 'name_kana', 'date_of_birth', 'age', 'gender', 'nationality', 'photo_video',
    'government_id', 'display_name', 'address', 'postal_code', 'phone', 'email', 'social_account',
    'contact_details', 'user_id', 'password', 'password_hash', 'login_credentials', 'credit_card',
    'card_number', 'card_expiry', 'card_security_code', 'bank_account', 'transaction',
    'purchase_history', 'donation', 'salary', 'financial_loss', 'affiliation', 'job_title',
    'employee_number', 'resume', 'hr_record', 'student_number', 'grades', 'education_history',
    'school_record', 'health', 'insurance', 'family', 'welfare', 'usage_history', 'account_settings',
    'inquiry', 'survey_response', 'message', 'customer_number', 'device_id', 'contract',
    'land_property', 'tax', 'vehicle', 'organization_profile', 'audit_document', 'sensitive',
    'other'
  )),
  "status" TEXT NOT NULL CHECK (status IN ('affected', 'excluded'))
);

CREATE TABLE "NoticeCount" (
  "findingId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "value" INTEGER NOT NULL CHECK (value >= 0),
  "unit" TEXT NOT NULL CHECK (unit IN ('people', 'records', 'accounts', 'organizations')),
  "qualifier" TEXT NOT NULL CHECK (qualifier IN ('exact', 'at_least', 'cumulative', 'max', 'about')),
  "subject" TEXT,
  "status" TEXT NOT NULL CHECK (status IN ('affected', 'part', 'superseded', 'excluded'))
);

CREATE TABLE "NoticeAffected" (
  "findingId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "value" INTEGER NOT NULL CHECK (value >= 0),
  "unit" TEXT NOT NULL CHECK (unit IN ('people', 'records', 'accounts', 'organizations')),
  "qualifier" TEXT NOT NULL CHECK (qualifier IN ('exact', 'at_least', 'cumulative', 'max', 'about'))
);

CREATE TABLE "NoticeOutcome" (
  "findingId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "value" TEXT NOT NULL CHECK (value IN ('confirmed', 'possible', 'investigating', 'not_leaked'))
);

CREATE TABLE "NoticeSecondaryDamage" (
  "findingId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "value" TEXT NOT NULL CHECK (value IN ('none_reported', 'reported'))
);

CREATE TABLE "NoticeAuthority" (
  "findingId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "code" TEXT NOT NULL CHECK (code IN ('ppc', 'police', 'authority', 'jipdec', 'card_company'))
);

CREATE TABLE "NoticeSubject" (
  "findingId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "code" TEXT NOT NULL CHECK (code IN (
    'customers', 'employees', 'applicants', 'partners', 'patients', 'students', 'guardians',
    'residents', 'donors', 'participants', 'others'
  ))
);

CREATE TABLE "NoticeInvestigation" (
  "findingId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "value" TEXT NOT NULL CHECK (value IN ('ongoing', 'concluded'))
);

CREATE TABLE "NoticeContact" (
  "findingId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Finding" ("id") ON DELETE CASCADE,
  "kind" TEXT NOT NULL CHECK (kind IN ('phone', 'email', 'url', 'form', 'address')),
  "value" TEXT NOT NULL CHECK (value <> ''),
  "label" TEXT
);

CREATE TABLE "NoticeSection" (
  "noticeId" INTEGER NOT NULL REFERENCES "Notice" ("id") ON DELETE CASCADE,
  "position" INTEGER NOT NULL CHECK (position >= 0),
  "kind" TEXT NOT NULL CHECK (kind IN (
    'overview', 'chronology', 'cause', 'scope', 'response', 'prevention', 'request', 'contact',
    'other'
  )),
  "heading" TEXT,
  "startOffset" INTEGER NOT NULL CHECK (startOffset >= 0),
  "endOffset" INTEGER NOT NULL CHECK (endOffset >= startOffset),
  PRIMARY KEY ("noticeId", "position")
) WITHOUT ROWID;

CREATE TABLE "Change" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "incidentId" INTEGER NOT NULL REFERENCES "Incident" ("id"),
  "noticeId" INTEGER REFERENCES "Notice" ("id"),
  "at" TEXT NOT NULL,
  "reason" TEXT NOT NULL CHECK (reason IN (
    'new_report', 'corrected', 'reparsed', 'withdrawn', 'restored', 'merged', 'split', 'renamed'
  )),
  "field" TEXT NOT NULL,
  "before" TEXT CHECK (before IS NULL OR json_valid(before)),
  "after" TEXT CHECK (after IS NULL OR json_valid(after)),
  "parserVersion" TEXT NOT NULL
);
CREATE INDEX "Change_incidentId_idx" ON "Change" ("incidentId");
CREATE INDEX "Change_noticeId_idx" ON "Change" ("noticeId");
