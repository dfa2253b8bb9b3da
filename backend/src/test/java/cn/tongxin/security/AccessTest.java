package cn.tongxin.security;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import cn.tongxin.testing.Caller;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.openapi.api.SmallRyeOpenAPI;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may call what, operation by operation; an operation of the contract without a row here fails. */
@QuarkusTest
class AccessTest {
    private static final String FORM = "multipart/form-data";
    private static final String SOMETHING = "01a20000-0000-7000-8000-000000000001";

    /** Kinds of caller, by a letter each: committee, staff, auditor, admin, security, agency that reads, that writes, that reads figures. */
    private static final Map<Character, Caller> CALLERS = Map.of(
            'C',
            Caller.COMMITTEE,
            'S',
            person("staff"),
            'A',
            Caller.AUDITOR,
            'M',
            Caller.ADMIN,
            'G',
            Caller.SECURITY,
            'r',
            agency("records:read"),
            'w',
            agency("records:write"),
            'f',
            agency("figures:read"));

    private static final String EVERYBODY = "ACGMSfrw";

    /** Who is not signed in may call these, too. */
    private static final Map<String, Integer> OPEN = Map.of("verifyRecordList", 200, "showScreen", 404);

    private static final String DIRECTORY = "ACMSfr";
    private static final String READ_RECORDS = "ACSr";
    private static final String ENTER_RECORDS = "CSw";
    private static final String KEEP_WEBHOOKS = "CSr";
    private static final String DECIDE = "CS";
    private static final String COMMITTEE = "C";
    private static final String READ_FIGURES = "ACSf";
    private static final String READ_BRIEFINGS = "ACS";
    private static final String OVERSIGHT = "AC";
    private static final String ADMIN = "M";
    private static final String AUDIT = "A";
    private static final String SECURITY = "G";
    private static final String READ_USERS = "AGM";
    private static final String READ_CLIENTS = "GM";

    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            Map.entry(
                    EVERYBODY,
                    List.of(
                            "getMe",
                            "listListSettings",
                            "setList",
                            "listDictionaries",
                            "listJobs",
                            "getJob",
                            "cancelJob",
                            "showScreen",
                            "verifyRecordList")),
            Map.entry(
                    DIRECTORY,
                    List.of(
                            "listOrganizations",
                            "getOrganization",
                            "listProgrammes",
                            "getProgramme",
                            "listProgrammeVersions",
                            "listActivityKinds",
                            "listAlliances",
                            "getAlliance",
                            "listMembers",
                            "listVenues")),
            Map.entry(
                    READ_RECORDS,
                    List.of(
                            "listActivities",
                            "getActivity",
                            "listActivityDuplicates",
                            "listDuplicatePairs",
                            "listVolunteerRecords",
                            "getVolunteerRecord",
                            "listConsumptionRecords",
                            "getConsumptionRecord",
                            "listAppeals",
                            "getAppeal",
                            "listPairings",
                            "getPairing",
                            "listProjects",
                            "getProject",
                            "listActivityAttachments",
                            "downloadActivityAttachment",
                            "listPairingAttachments",
                            "downloadPairingAttachment",
                            "exportVolunteerRecords",
                            "exportConsumptionRecords",
                            "exportActivities",
                            "exportVolunteers",
                            "exportPairings",
                            "exportProjects",
                            "exportOpeningEntries",
                            "listVolunteers",
                            "getVolunteer",
                            "getVolunteerService",
                            "listConsumptionDeclarations",
                            "getConsumptionDeclaration",
                            "listConsumptionTargets",
                            "getReporting",
                            "listOpeningEntries",
                            "getOpeningEntry",
                            "listOpeningAttachments",
                            "downloadOpeningAttachment",
                            "listChanges",
                            "listWebhooks",
                            "getWebhook",
                            "listDeliveries")),
            Map.entry(
                    KEEP_WEBHOOKS,
                    List.of(
                            "createWebhook",
                            "changeWebhook",
                            "deleteWebhook",
                            "rotateWebhookSecret",
                            "testWebhook",
                            "redeliver")),
            Map.entry(
                    ENTER_RECORDS,
                    List.of(
                            "createActivity",
                            "batchActivities",
                            "pushActivity",
                            "changeActivity",
                            "deleteActivity",
                            "submitActivity",
                            "withdrawActivity",
                            "holdActivity",
                            "reportActivity",
                            "cancelActivity",
                            "repeatActivity",
                            "voidActivity",
                            "correctActivity",
                            "createVolunteerRecord",
                            "batchVolunteerRecords",
                            "pushVolunteerRecord",
                            "changeVolunteerRecord",
                            "deleteVolunteerRecord",
                            "submitVolunteerRecord",
                            "submitVolunteerRecords",
                            "withdrawVolunteerRecord",
                            "uploadImport",
                            "getImport",
                            "listImportRows",
                            "confirmImport",
                            "downloadErrorBook",
                            "downloadImportTemplate",
                            "checkVolunteerRecord",
                            "voidVolunteerRecord",
                            "correctVolunteerRecord",
                            "createConsumptionRecord",
                            "batchConsumptionRecords",
                            "pushConsumptionRecord",
                            "changeConsumptionRecord",
                            "deleteConsumptionRecord",
                            "submitConsumptionRecord",
                            "submitConsumptionRecords",
                            "withdrawConsumptionRecord",
                            "checkConsumptionRecord",
                            "voidConsumptionRecord",
                            "correctConsumptionRecord",
                            "createAppeal",
                            "pushAppeal",
                            "resolveAppeal",
                            "confirmAppeal",
                            "createVolunteer",
                            "putVolunteer",
                            "changeVolunteer",
                            "retireVolunteer",
                            "returnVolunteerToService",
                            "addActivityAttachment",
                            "deleteActivityAttachment",
                            "declareConsumption",
                            "giveZeroReport",
                            "takeBackZeroReport")),
            Map.entry(
                    DECIDE,
                    List.of(
                            "listScreens",
                            "createScreen",
                            "deleteScreen",
                            "approveActivity",
                            "returnActivity",
                            "approveActivities",
                            "returnActivities",
                            "approveVolunteerRecord",
                            "returnVolunteerRecord",
                            "approveVolunteerRecords",
                            "returnVolunteerRecords",
                            "approveConsumptionRecord",
                            "returnConsumptionRecord",
                            "approveConsumptionRecords",
                            "returnConsumptionRecords",
                            "createPairing",
                            "changePairing",
                            "confirmPairing",
                            "createProject",
                            "changeProject",
                            "completeProject",
                            "stopProject",
                            "createBriefing",
                            "deleteBriefing",
                            "anonymizeVolunteer",
                            "printRecordList",
                            "getPersonalData",
                            "addPairingAttachment",
                            "deletePairingAttachment")),
            Map.entry(
                    COMMITTEE,
                    List.of(
                            "createOrganization",
                            "changeOrganization",
                            "renameOrganization",
                            "closeOrganization",
                            "mergeOrganization",
                            "reopenOrganization",
                            "createProgramme",
                            "changeProgramme",
                            "publishProgramme",
                            "deleteProgramme",
                            "deleteAlliance",
                            "deleteMember",
                            "beginProgrammeVersion",
                            "discardProgrammeDraft",
                            "copyProgramme",
                            "adoptProgrammePreset",
                            "createActivityKind",
                            "changeActivityKind",
                            "createAlliance",
                            "changeAlliance",
                            "addMember",
                            "changeMember",
                            "turnMember",
                            "changeAllianceLead",
                            "createVenue",
                            "changeVenue",
                            "mergeActivity",
                            "allowVoucher",
                            "repairFigures",
                            "assignAppeal",
                            "clearAppeal",
                            "endPairing",
                            "createOpeningEntry",
                            "changeOpeningEntry",
                            "deleteOpeningEntry",
                            "submitOpeningEntry",
                            "withdrawOpeningEntry",
                            "approveOpeningEntry",
                            "returnOpeningEntry",
                            "voidOpeningEntry",
                            "addOpeningAttachment",
                            "deleteOpeningAttachment")),
            Map.entry(
                    READ_FIGURES,
                    List.of(
                            "getFigures",
                            "downloadFigures",
                            "getLatestPeriod",
                            "listProgress",
                            "downloadProgress",
                            "getProgress")),
            Map.entry(READ_BRIEFINGS, List.of("listBriefings", "getBriefing", "getReminder")),
            Map.entry(
                    OVERSIGHT,
                    List.of(
                            "getVoucherHolder",
                            "verifyFigures",
                            "listProgrammePresets",
                            "listExceptions",
                            "getPairingCoverage",
                            "downloadPairingCoverage")),
            Map.entry(
                    AUDIT,
                    List.of(
                            "listAuditEntries",
                            "getAuditEntry",
                            "verifyAuditEntries",
                            "listAuditVerifications",
                            "getAuditVerification",
                            "listAuditArchives",
                            "downloadAuditArchive")),
            Map.entry(
                    ADMIN,
                    List.of(
                            "createApiClient",
                            "adoptApiClient",
                            "changeApiClient",
                            "rotateApiClient",
                            "disableApiClient",
                            "enableApiClient",
                            "getUserHandover",
                            "createUser",
                            "adoptUser",
                            "changeUser",
                            "moveUser",
                            "disableUser",
                            "enableUser",
                            "resetUser")),
            Map.entry(SECURITY, List.of("grantUserRoles", "grantApiClientScopes")),
            Map.entry(READ_CLIENTS, List.of("listApiClients", "getApiClient")),
            Map.entry(READ_USERS, List.of("listUsers", "getUser")));

    @TestFactory
    Stream<DynamicTest> everyOperationLetsInWhomItShould() {
        OpenAPI contract = SmallRyeOpenAPI.builder()
                .withCustomStaticFile(() -> open(Path.of("..", "openapi", "openapi.yaml")))
                .enableModelReader(false)
                .enableAnnotationScan(false)
                .build()
                .model();
        return contract.getPaths().getPathItems().entrySet().stream()
                .flatMap(path -> path.getValue().getOperations().entrySet().stream()
                        .map(operation -> DynamicTest.dynamicTest(
                                String.valueOf(operation.getValue().getOperationId()),
                                () -> check(path.getKey(), operation.getKey(), operation.getValue()))));
    }

    private static void check(String path, PathItem.HttpMethod method, Operation called) {
        String operation = String.valueOf(called.getOperationId());
        boolean form = called.getRequestBody() != null
                && called.getRequestBody().getContent().hasMediaType(FORM);
        String expected = ALLOWED.entrySet().stream()
                .filter(row -> row.getValue().contains(operation))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + operation));
        String address = path.replaceAll("\\{\\w+}", SOMETHING);
        assertThat(status(RestAssured.given(), method, address, form))
                .as("nobody is refused, but where it is open to everybody")
                .isEqualTo(OPEN.getOrDefault(operation, 401));
        Set<Character> let = new TreeSet<>();
        CALLERS.forEach((letter, caller) -> {
            int status = status(caller.call().basePath("").accept("*/*"), method, address, form);
            assertThat(status).as("%s", caller.name()).isNotEqualTo(401).isLessThan(500);
            if (status != 403) {
                let.add(letter);
            }
        });
        assertThat(let).as(operation).containsExactlyElementsOf(letters(expected));
    }

    private static int status(RequestSpecification call, PathItem.HttpMethod method, String address, boolean form) {
        if (form) {
            return call.contentType(FORM)
                    .multiPart("file", "file.pdf", new byte[1])
                    .request(method.name(), address)
                    .statusCode();
        }
        String type = method == PathItem.HttpMethod.PATCH ? "application/merge-patch+json" : "application/json";
        boolean body = method == PathItem.HttpMethod.POST
                || method == PathItem.HttpMethod.PUT
                || method == PathItem.HttpMethod.PATCH;
        RequestSpecification request = body ? call.contentType(type).body("{}") : call;
        return request.request(method.name(), address).statusCode();
    }

    private static Set<Character> letters(String row) {
        Set<Character> letters = new TreeSet<>();
        row.chars().forEach(letter -> letters.add((char) letter));
        return letters;
    }

    private static Caller person(String role) {
        return new Caller(role, Set.of(role), "", java.util.UUID.fromString(SOMETHING));
    }

    private static Caller agency(String scope) {
        return new Caller("agency " + scope, Set.of(), scope, java.util.UUID.fromString(SOMETHING));
    }

    private static java.io.InputStream open(Path file) {
        try {
            return java.nio.file.Files.newInputStream(file);
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
