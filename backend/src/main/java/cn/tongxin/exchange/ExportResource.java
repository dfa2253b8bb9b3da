package cn.tongxin.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import cn.tongxin.consumption.ConsumptionRecordFilter;
import cn.tongxin.security.Roles;
import cn.tongxin.volunteer.VolunteerRecordFilter;

@Path("/exports")
@Tag(name = "exports")
class ExportResource {
    @Inject
    RecordExport exports;

    @GET
    @Path("/volunteer-records")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(summary = "导出志愿服务记录 · Export volunteer records in the format in which they are imported")
    public RestResponse<StreamingOutput> exportVolunteerRecords(
            @BeanParam VolunteerRecordFilter filter, @QueryParam("format") @Nullable String format) {
        return exports.volunteerRecords(filter, format).answer();
    }

    @GET
    @Path("/consumption-records")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(summary = "导出助农消费 · Export purchases in the format in which they are imported")
    public RestResponse<StreamingOutput> exportConsumptionRecords(
            @BeanParam ConsumptionRecordFilter filter, @QueryParam("format") @Nullable String format) {
        return exports.consumptionRecords(filter, format).answer();
    }
}
