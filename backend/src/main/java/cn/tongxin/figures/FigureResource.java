package cn.tongxin.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import cn.tongxin.security.Roles;

@Path("/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures")
class FigureResource {
    @Inject
    FigureService figures;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_FIGURES})
    @Operation(summary = "统计数字 · Figures, each with the address of its records")
    public FiguresView getFigures(@BeanParam FigureFilter filter) {
        return figures.figures(filter);
    }

    @GET
    @Path("/latest-period")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_FIGURES})
    @Operation(summary = "最近有核定记录的年度方案 · The latest programme with approved records")
    public PeriodView getLatestPeriod() {
        return figures.latestPeriod();
    }
}
