package cn.tongxin.pairing;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.attachment.AttachmentForm;
import cn.tongxin.shared.attachment.AttachmentView;
import cn.tongxin.shared.attachment.Uploads;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;

@Path("/pairings/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pairings")
@Once
class PairingAttachmentResource {
    @Inject
    PairingAttachments attachments;

    @Inject
    Uploads uploads;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "列出结对附件 · List the files of one pairing")
    public Page<AttachmentView> listPairingAttachments(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return attachments.list(id, page);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "上传结对附件 · File a document or picture with one pairing; the same bytes again are not doubled")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = AttachmentForm.class)))
    public RestResponse<AttachmentView> addPairingAttachment(
            @PathParam("id") UUID id, @RestForm(FileUpload.ALL) List<FileUpload> parts) {
        return attachments.add(id, uploads.received(parts)).answer();
    }

    @GET
    @Path("/{attachmentId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(summary = "下载结对附件 · Download one file of one pairing")
    public RestResponse<StreamingOutput> downloadPairingAttachment(
            @PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        return attachments.download(id, attachmentId).answer();
    }

    @DELETE
    @Path("/{attachmentId}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "删除结对附件 · Take one file of one pairing away")
    public void deletePairingAttachment(
            @PathParam("id") UUID id,
            @PathParam("attachmentId") UUID attachmentId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        attachments.remove(id, attachmentId, ifMatch);
    }
}
