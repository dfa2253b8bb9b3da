package cn.tongxin.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import cn.tongxin.activity.ActivityFilter;
import cn.tongxin.consumption.ConsumptionRecordFilter;
import cn.tongxin.opening.OpeningEntryFilter;
import cn.tongxin.pairing.PairingFilter;
import cn.tongxin.project.ProjectFilter;
import cn.tongxin.security.Roles;
import cn.tongxin.volunteer.VolunteerRecordFilter;
import cn.tongxin.volunteer.person.VolunteerFilter;

@Path("/exports")
@Produces({SheetDownload.XLSX, SheetDownload.CSV, MediaType.APPLICATION_OCTET_STREAM})
@Tag(name = "exports")
@APIResponse(
        responseCode = "200",
        description = "OK",
        content = {
            @Content(mediaType = SheetDownload.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary"))
        })
class ExportResource {
    @Inject
    RecordExport records;

    @Inject
    ListExport lists;

    @GET
    @Path("/volunteer-records")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "导出志愿服务记录 · Export volunteer records in the format in which they are imported")
    public SheetDownload exportVolunteerRecords(
            @BeanParam VolunteerRecordFilter filter, @QueryParam("format") @Nullable String format) {
        return records.volunteerRecords(filter, format);
    }

    @GET
    @Path("/consumption-records")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "导出助农消费 · Export purchases in the format in which they are imported")
    public SheetDownload exportConsumptionRecords(
            @BeanParam ConsumptionRecordFilter filter, @QueryParam("format") @Nullable String format) {
        return records.consumptionRecords(filter, format);
    }

    @GET
    @Path("/activities")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "导出活动列表，供查阅，不能再导入 · Export the list of activities to be read; no import takes it")
    public SheetDownload exportActivities(
            @BeanParam ActivityFilter filter, @QueryParam("format") @Nullable String format) {
        return lists.activities(filter, format);
    }

    @GET
    @Path("/volunteers")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(
            summary =
                    "导出志愿者名册，姓名遮盖同列表，供查阅，不能再导入 · Export the list of volunteers to be read, names masked as in the list; no import takes it")
    public SheetDownload exportVolunteers(
            @BeanParam VolunteerFilter filter, @QueryParam("format") @Nullable String format) {
        return lists.volunteers(filter, format);
    }

    @GET
    @Path("/pairings")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "导出结对列表，供查阅，不能再导入 · Export the list of pairings to be read; no import takes it")
    public SheetDownload exportPairings(
            @BeanParam PairingFilter filter, @QueryParam("format") @Nullable String format) {
        return lists.pairings(filter, format);
    }

    @GET
    @Path("/projects")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "导出领办项目列表，供查阅，不能再导入 · Export the list of projects to be read; no import takes it")
    public SheetDownload exportProjects(
            @BeanParam ProjectFilter filter, @QueryParam("format") @Nullable String format) {
        return lists.projects(filter, format);
    }

    @GET
    @Path("/opening-entries")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "导出汇总补录列表，供查阅，不能再导入 · Export the list of opening entries to be read; no import takes it")
    public SheetDownload exportOpeningEntries(
            @BeanParam OpeningEntryFilter filter, @QueryParam("format") @Nullable String format) {
        return lists.openingEntries(filter, format);
    }
}
