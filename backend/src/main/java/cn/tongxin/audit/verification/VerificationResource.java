package cn.tongxin.audit.verification;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import cn.tongxin.security.Roles;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;

@Path("/audit-verifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit-entries")
class VerificationResource {
    @Inject
    VerificationService verifications;

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(summary = "列出审计链核验 · List verifications of the audit trail and what they found")
    public Page<AuditVerificationView> listAuditVerifications(
            @BeanParam VerificationFilter filter, @BeanParam PageQuery page) {
        return verifications.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(summary = "查看审计链核验 · Read one verification of the audit trail")
    public AuditVerificationView getAuditVerification(@PathParam("id") UUID id) {
        return verifications.get(id);
    }
}
