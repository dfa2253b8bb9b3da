package cn.tongxin.coverage;

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

import cn.tongxin.security.Roles;
import cn.tongxin.shared.attachment.Download;
import cn.tongxin.shared.workbook.TableSheet;

@Path("/pairings/coverage")
@Tag(name = "pairings")
class CoverageResource {
    @Inject
    CoverageService coverages;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.AUDITOR})
    @Operation(summary = "结对覆盖情况 · Who is covered by whom on a day, and what is missing (R-08, R-09, R-10)")
    public CoverageView getPairingCoverage(@BeanParam CoverageFilter filter) {
        return coverages.coverage(filter);
    }

    @GET
    @Path("/download")
    @Produces(TableSheet.XLSX)
    @RolesAllowed({Roles.COMMITTEE, Roles.AUDITOR})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = TableSheet.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(summary = "下载结对覆盖情况 · The same as a workbook: matrix, both sides, gaps")
    public RestResponse<StreamingOutput> downloadPairingCoverage(
            @BeanParam CoverageFilter filter, @QueryParam("format") @Nullable String format) {
        CoverageWorkbook workbook = coverages.workbook(filter, format);
        return Download.streamed(workbook.name(), workbook::write);
    }
}
