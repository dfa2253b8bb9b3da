package cn.tongxin.figures;

import java.time.YearMonth;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.Months;

@Path("/figures/recount")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures")
@Once
class RecountResource {
    @Inject
    Recounts recounts;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.AUDITOR})
    @Operation(
            summary = "复核某月统计数，列出与台账不一致之处 · Add the entries of a month up anew and list what differs; normally nothing")
    public List<DifferenceView> verifyFigures(@QueryParam("month") @NotNull String month) {
        return recounts.differences(read(month));
    }

    @POST
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "按台账重算某月统计数 · The same, and put it right; answers what was wrong")
    public List<DifferenceView> repairFigures(@QueryParam("month") @NotNull String month) {
        return recounts.repair(read(month));
    }

    private static YearMonth read(String month) {
        return Months.of(month)
                .orElseThrow(() -> ProblemException.field(ProblemType.INVALID_PARAMETER, "month", "invalid-value"));
    }
}
