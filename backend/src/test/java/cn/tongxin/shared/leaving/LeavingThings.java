package cn.tongxin.shared.leaving;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import cn.tongxin.shared.page.Page;

/** Operations of the tests' own, not in the contract: nothing of the API leaves yet. */
@Path("/testing/leaving")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class LeavingThings {
    @GET
    @Path("/operation")
    @Operation(hidden = true)
    @Leaves(since = "2026-11-01", on = "2028-01-02", instead = "列出场地 · listing venues", successor = "/api/v2/venues")
    public Staying leavingOperation() {
        return new Staying("stays");
    }

    @GET
    @Path("/field")
    @Operation(hidden = true)
    public Page<Holder> leavingField() {
        return new Page<>(List.of(new Holder(new Thing("old", "new"))), "next", null, null);
    }

    @GET
    @Path("/staying")
    @Operation(hidden = true)
    public Staying stayingOperation() {
        return new Staying("stays");
    }

    /** Nothing of it leaves. */
    public record Staying(String name) {}

    /** What leaves is further down. */
    public record Holder(Thing thing) {}

    /** Of which one field leaves. */
    public record Thing(
            @Leaves(since = "2026-12-01", on = "2027-12-01", instead = "新字段 · the new field")
            String former,

            String present) {}
}
