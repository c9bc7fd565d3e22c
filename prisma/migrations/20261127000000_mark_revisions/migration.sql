-- Numbers alone do not tell two databases apart, nor a copy that was restored and then went its own way: each number
-- now comes with a mark of chance. Whoever kept something from a database, and finds every number of then that is
-- still there with its mark, has kept it from this one.

DROP TRIGGER "Incident_added_takes_revision";
DROP TRIGGER "Incident_changed_takes_revision";
DROP TRIGGER "IncidentOrganization_changed_takes_revision";
DROP TRIGGER "Organization_added_takes_revision";
DROP TRIGGER "Organization_changed_takes_revision";
DROP TRIGGER "OrganizationName_added_takes_revision";
DROP TRIGGER "OrganizationName_changed_takes_revision";

CREATE TABLE "MarkedRevision" (
  "revision" INTEGER NOT NULL PRIMARY KEY,
  "entity" TEXT NOT NULL CHECK (entity IN ('incident', 'organization')),
  "entityId" INTEGER NOT NULL,
  "mark" INTEGER NOT NULL DEFAULT (abs(random() % 9007199254740992))
);
INSERT INTO "MarkedRevision" ("revision", "entity", "entityId") SELECT "revision", "entity", "entityId" FROM "Revision";
DROP TABLE "Revision";
ALTER TABLE "MarkedRevision" RENAME TO "Revision";
CREATE UNIQUE INDEX "Revision_entity_entityId_key" ON "Revision" ("entity", "entityId");

CREATE TRIGGER "Incident_added_takes_revision" AFTER INSERT ON "Incident"
BEGIN
  INSERT INTO "Revision" ("revision", "entity", "entityId")
    SELECT coalesce(max("revision"), 0) + 1, 'incident', NEW."id" FROM "Revision" WHERE true
    ON CONFLICT ("entity", "entityId") DO UPDATE SET "revision" = excluded."revision", "mark" = excluded."mark";
END;

CREATE TRIGGER "Incident_changed_takes_revision" AFTER UPDATE ON "Incident"
BEGIN
  INSERT INTO "Revision" ("revision", "entity", "entityId")
    SELECT coalesce(max("revision"), 0) + 1, 'incident', NEW."id" FROM "Revision" WHERE true
    ON CONFLICT ("entity", "entityId") DO UPDATE SET "revision" = excluded."revision", "mark" = excluded."mark";
END;

CREATE TRIGGER "IncidentOrganization_changed_takes_revision" AFTER UPDATE ON "IncidentOrganization"
BEGIN
  INSERT INTO "Revision" ("revision", "entity", "entityId")
    SELECT coalesce(max("revision"), 0) + 1, 'incident', NEW."incidentId" FROM "Revision" WHERE true
    ON CONFLICT ("entity", "entityId") DO UPDATE SET "revision" = excluded."revision", "mark" = excluded."mark";
END;

CREATE TRIGGER "Organization_added_takes_revision" AFTER INSERT ON "Organization"
BEGIN
  INSERT INTO "Revision" ("revision", "entity", "entityId")
    SELECT coalesce(max("revision"), 0) + 1, 'organization', NEW."id" FROM "Revision" WHERE true
    ON CONFLICT ("entity", "entityId") DO UPDATE SET "revision" = excluded."revision", "mark" = excluded."mark";
END;

CREATE TRIGGER "Organization_changed_takes_revision" AFTER UPDATE ON "Organization"
BEGIN
  INSERT INTO "Revision" ("revision", "entity", "entityId")
    SELECT coalesce(max("revision"), 0) + 1, 'organization', NEW."id" FROM "Revision" WHERE true
    ON CONFLICT ("entity", "entityId") DO UPDATE SET "revision" = excluded."revision", "mark" = excluded."mark";
END;

CREATE TRIGGER "OrganizationName_added_takes_revision" AFTER INSERT ON "OrganizationName"
BEGIN
  INSERT INTO "Revision" ("revision", "entity", "entityId")
    SELECT coalesce(max("revision"), 0) + 1, 'organization', NEW."organizationId" FROM "Revision" WHERE true
    ON CONFLICT ("entity", "entityId") DO UPDATE SET "revision" = excluded."revision", "mark" = excluded."mark";
END;

CREATE TRIGGER "OrganizationName_changed_takes_revision" AFTER UPDATE ON "OrganizationName"
BEGIN
  INSERT INTO "Revision" ("revision", "entity", "entityId")
    SELECT coalesce(max("revision"), 0) + 1, 'organization', NEW."organizationId" FROM "Revision" WHERE true
    ON CONFLICT ("entity", "entityId") DO UPDATE SET "revision" = excluded."revision", "mark" = excluded."mark";
END;
