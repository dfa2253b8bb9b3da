package cn.tongxin.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import cn.tongxin.shared.attachment.Download;
import cn.tongxin.shared.workbook.TableSheet;

@Path("/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures")
class FigureResource {
    @Inject
    FigureService figures;

    @Inject
    FigureWorkbooks workbooks;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_FIGURES})
    @Operation(summary = "统计数字 · Figures, each with the address of its records")
    public FiguresView getFigures(@BeanParam FigureFilter filter) {
        return figures.figures(filter);
    }

    @GET
    @Path("/download")
    @Produces(TableSheet.XLSX)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_FIGURES})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = TableSheet.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(summary = "下载统计数字 · The same figures as a workbook whose totals add themselves up")
    public RestResponse<StreamingOutput> downloadFigures(@BeanParam FigureFilter filter) {
        FigureWorkbook workbook = workbooks.workbook(filter);
        return Download.streamed(workbook.name(), workbook::write);
    }

    @GET
    @Path("/latest-period")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_FIGURES})
    @Operation(summary = "最近有核定记录的年度方案 · The latest programme with approved records")
    public PeriodView getLatestPeriod() {
        return figures.latestPeriod();
    }
}
