package cn.tongxin.audit.archive;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import cn.tongxin.security.Roles;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;

@Path("/audit-archives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit-entries")
class ArchiveResource {
    @Inject
    ArchiveService archives;

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(summary = "列出已归档的审计记录 · List what was filed of the audit trail")
    public Page<AuditArchiveView> listAuditArchives(@BeanParam PageQuery page) {
        return archives.list(page);
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Roles.AUDITOR)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(summary = "下载审计归档文件 · Download one file of the audit trail: a line of JSON for each entry, gzip")
    public RestResponse<StreamingOutput> downloadAuditArchive(@PathParam("id") UUID id) {
        return archives.download(id).answer();
    }
}
