package cn.tongxin.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import cn.tongxin.audit.verification.AuditVerificationView;
import cn.tongxin.audit.verification.VerificationService;
import cn.tongxin.audit.verification.VerifyAuditEntries;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;

@Path("/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit-entries")
@Once
class AuditResource {
    @Inject
    AuditService audit;

    @Inject
    VerificationService verifications;

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(summary = "列出审计记录 · List entries of the audit trail, the latest first")
    public Page<AuditEntryView> listAuditEntries(@BeanParam AuditFilter filter, @BeanParam PageQuery page) {
        return audit.list(filter, page);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(summary = "查看审计记录 · Read one entry of the audit trail with all that it speaks of")
    public AuditEntryView getAuditEntry(@PathParam("number") long number) {
        return audit.get(number);
    }

    @POST
    @Path("/verify")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.AUDITOR)
    @Operation(summary = "核验审计链 · Have the chain of the audit trail verified by a job")
    @RequestBody(required = false)
    @APIResponseSchema(value = AuditVerificationView.class, responseCode = "202")
    public RestResponse<AuditVerificationView> verifyAuditEntries(@Valid @Nullable VerifyAuditEntries anchor) {
        AuditVerificationView view = verifications.start(anchor == null ? null : anchor.anchor());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .header(HttpHeaders.LOCATION, "/api/v1/jobs/" + view.jobId())
                .build();
    }
}
