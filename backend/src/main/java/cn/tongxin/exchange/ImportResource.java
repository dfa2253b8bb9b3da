package cn.tongxin.exchange;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.format.ImportKind;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.attachment.AttachmentForm;
import cn.tongxin.shared.attachment.Uploads;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;

@Path(ImportService.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
@Once
class ImportResource {
    @Inject
    ImportService imports;

    @Inject
    Uploads uploads;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "上传台账表格并检查 · Upload a sheet of one ledger; it is checked by a job and nothing is written yet")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = AttachmentForm.class)))
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public RestResponse<ImportView> uploadImport(
            @BeanParam @Valid UploadSheet asked, @RestForm(FileUpload.ALL) List<FileUpload> parts) {
        return accepted(imports.upload(asked, uploads.unlooked(parts)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "查看导入 · Follow one uploaded sheet: how it was understood, counts and the first remarks")
    public ImportView getImport(@PathParam("id") UUID id) {
        return imports.get(id);
    }

    @GET
    @Path("/{id}/rows")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "列出导入中的错误、提示和疑似重复 · List what is to be said about the rows of one uploaded sheet")
    public Page<FindingView> listImportRows(
            @PathParam("id") UUID id, @BeanParam FindingFilter filter, @BeanParam PageQuery page) {
        return imports.findings(id, filter, page);
    }

    @POST
    @Path("/{id}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "确认导入 · Have a checked sheet written by a job")
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public RestResponse<ImportView> confirmImport(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ConfirmImport content) {
        return accepted(imports.confirm(id, ifMatch, content));
    }

    @GET
    @Path("/{id}/error-book")
    @Produces(SheetDownload.XLSX)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = SheetDownload.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(summary = "下载错误清单 · The uploaded sheet with what is wrong in it, to be mended and uploaded again")
    public SheetDownload downloadErrorBook(@PathParam("id") UUID id) {
        return imports.errorBook(id);
    }

    @GET
    @Path("/template")
    @Produces(SheetDownload.XLSX)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = SheetDownload.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(summary = "下载导入模板 · An empty sheet of one ledger with drop-down lists and notes")
    public SheetDownload downloadImportTemplate(@QueryParam("kind") @NotNull ImportKind kind) {
        return imports.template(kind);
    }

    private static RestResponse<ImportView> accepted(ImportView view) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .header(HttpHeaders.LOCATION, "/api/v1/jobs/" + view.jobId())
                .build();
    }
}
