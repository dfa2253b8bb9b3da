package cn.tongxin.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

import cn.tongxin.security.Roles;
import cn.tongxin.shared.attachment.Download;
import cn.tongxin.shared.workbook.TableSheet;

@Path("/alliances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "alliances")
class ProgressResource {
    @Inject
    ProgressService progress;

    @GET
    @Path("/progress")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_FIGURES})
    @Operation(summary = "各联盟任务进度 · Progress of the alliances of a programme; a lead is told about its own")
    public List<ProgressView> listProgress(
            @QueryParam("programme") @NotNull UUID programme, @QueryParam("on") @Nullable LocalDate on) {
        return progress.list(programme, on);
    }

    @GET
    @Path("/progress/download")
    @Produces(TableSheet.XLSX)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_FIGURES})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = TableSheet.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(summary = "下载各联盟任务进度 · The same as a workbook: the matrix, what is missing, who takes no part")
    public RestResponse<StreamingOutput> downloadProgress(
            @QueryParam("programme") @NotNull UUID programme, @QueryParam("on") @Nullable LocalDate on) {
        ProgressWorkbook workbook = progress.workbook(programme, on);
        return Download.streamed(workbook.name(), workbook::write);
    }

    @GET
    @Path("/{id}/progress")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_FIGURES})
    @Operation(summary = "联盟任务进度 · What an alliance owes this year, derived from approved activities (R-05)")
    public ProgressView getProgress(@PathParam("id") UUID id, @QueryParam("on") @Nullable LocalDate on) {
        return progress.get(id, on);
    }
}
