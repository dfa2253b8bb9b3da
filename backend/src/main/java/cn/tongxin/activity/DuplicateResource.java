package cn.tongxin.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;

@Path("/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
@Once
class DuplicateResource {
    @Inject
    Duplicates duplicates;

    @GET
    @Path("/{id}/duplicates")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "疑似重复 · Entries that look like the same event")
    public List<ActivitySummary> listActivityDuplicates(@PathParam("id") UUID id) {
        return duplicates.of(id);
    }

    @GET
    @Path("/duplicates")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "一段时间内的疑似重复 · All pairs of a period that look like one event, at most 92 days")
    public List<DuplicatePair> listDuplicatePairs(
            @QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to) {
        return duplicates.within(from, to);
    }

    @POST
    @Path("/{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "合并重复活动 · Two entries are one event: counted once (R-11)")
    public ActivityView mergeActivity(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MergeActivity content) {
        return duplicates.merge(id, ifMatch, content);
    }
}
