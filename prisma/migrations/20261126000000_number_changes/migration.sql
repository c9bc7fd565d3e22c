-- What is kept in memory beside the database follows it by these numbers: whatever changes an incident, or an
-- organization in what lists show of it, takes the next one, in the transaction of the change itself.

CREATE TABLE "Revision" (
  "revision" INTEGER NOT NULL PRIMARY KEY,
  "entity" TEXT NOT NULL CHECK (entity IN ('incident', 'organization')),
  "entityId" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "Revision_entity_entityId_key" ON "Revision" ("entity", "entityId");

INSERT INTO "Revision" ("entity", "entityId") SELECT 'organization', "id" FROM "Organization" ORDER BY "id";
INSERT INTO "Revision" ("entity", "entityId") SELECT 'incident', "id" FROM "Incident" ORDER BY "id";

CREATE TRIGGER "Incident_added_takes_revision" AFTER INSERT ON "Incident"
BEGIN
  INSERT INTO "Revision" SELECT coalesce(max("revision"), 0) + 1, 'incident', NEW."id" FROM "Revision" WHERE true
    ON CONFLICT ("entity", "entityId") DO UPDATE SET "revision" = excluded."revision";
END;

CREATE TRIGGER "Incident_changed_takes_revision" AFTER UPDATE ON "Incident"
BEGIN
  INSERT INTO "Revision" SELECT coalesce(max("revision"), 0) + 1, 'incident', NEW."id" FROM "Revision" WHERE true
    ON CONFLICT ("entity", "entityId") DO UPDATE SET "revision" = excluded."revision";
END;

-- Codes and notices are written together with their incident; only those whom it names may change without it.
CREATE TRIGGER "IncidentOrganization_changed_takes_revision" AFTER UPDATE ON "IncidentOrganization"
BEGIN
  INSERT INTO "Revision" SELECT coalesce(max("revision"), 0) + 1, 'incident', NEW."incidentId" FROM "Revision" WHERE true
    ON CONFLICT ("entity", "entityId") DO UPDATE SET "revision" = excluded."revision";
END;

CREATE TRIGGER "Organization_added_takes_revision" AFTER INSERT ON "Organization"
BEGIN
  INSERT INTO "Revision" SELECT coalesce(max("revision"), 0) + 1, 'organization', NEW."id" FROM "Revision" WHERE true
    ON CONFLICT ("entity", "entityId") DO UPDATE SET "revision" = excluded."revision";
END;

CREATE TRIGGER "Organization_changed_takes_revision" AFTER UPDATE ON "Organization"
BEGIN
  INSERT INTO "Revision" SELECT coalesce(max("revision"), 0) + 1, 'organization', NEW."id" FROM "Revision" WHERE true
    ON CONFLICT ("entity", "entityId") DO UPDATE SET "revision" = excluded."revision";
END;

CREATE TRIGGER "OrganizationName_added_takes_revision" AFTER INSERT ON "OrganizationName"
BEGIN
  INSERT INTO "Revision" SELECT coalesce(max("revision"), 0) + 1, 'organization', NEW."organizationId" FROM "Revision" WHERE true
    ON CONFLICT ("entity", "entityId") DO UPDATE SET "revision" = excluded."revision";
END;

CREATE TRIGGER "OrganizationName_changed_takes_revision" AFTER UPDATE ON "OrganizationName"
BEGIN
  INSERT INTO "Revision" SELECT coalesce(max("revision"), 0) + 1, 'organization', NEW."organizationId" FROM "Revision" WHERE true
    ON CONFLICT ("entity", "entityId") DO UPDATE SET "revision" = excluded."revision";
END;
