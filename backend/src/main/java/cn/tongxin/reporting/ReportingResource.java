package cn.tongxin.reporting;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Roles;

@Path("/reporting")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reporting")
class ReportingResource {
    @Inject
    ReportingService reporting;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "报送情况 · Who has reported for a month: reported, nothing to report, silent")
    public ReportingView getReporting(@BeanParam ReportingFilter filter) {
        return reporting.reporting(filter);
    }

    @GET
    @Path("/reminder")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR})
    @Operation(summary = "催报通知 · A reminder to copy, naming who is silent, by alliance")
    public ReminderView getReminder(@BeanParam ReminderFilter filter) {
        return reporting.reminder(filter);
    }

    @PUT
    @Path("/{organizationId}/{month}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "零报告 · Nothing to report for a month; safe to repeat, and needs no body")
    @RequestBody(required = false)
    public ZeroReportView giveZeroReport(
            @PathParam("organizationId") UUID organizationId,
            @PathParam("month") String month,
            @Valid @Nullable NothingToReport content) {
        return reporting.giveZeroReport(organizationId, month, content);
    }

    @DELETE
    @Path("/{organizationId}/{month}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "撤回零报告 · Take a zero report back")
    public void takeBackZeroReport(@PathParam("organizationId") UUID organizationId, @PathParam("month") String month) {
        reporting.takeBackZeroReport(organizationId, month);
    }
}
