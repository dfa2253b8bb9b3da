package cn.tongxin.activity;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.BatchDesk;
import cn.tongxin.ledger.BatchManner;
import cn.tongxin.ledger.BatchView;
import cn.tongxin.ledger.BulkDesk;
import cn.tongxin.ledger.DecideMany;
import cn.tongxin.ledger.DecidedMany;
import cn.tongxin.ledger.Pushed;
import cn.tongxin.ledger.ReturnMany;
import cn.tongxin.ledger.ReturnRecord;
import cn.tongxin.ledger.VoidRecord;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.web.BatchBody;
import cn.tongxin.shared.web.MergePatch;

@Path("/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
@Once
class ActivityResource {
    @Inject
    ActivityService activities;

    @Inject
    ActivityDecisions decisions;

    @Inject
    ActivityBatch batch;

    @Inject
    BulkDesk bulk;

    @Inject
    BatchDesk batches;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "列出活动 · List activities")
    public Page<ActivitySummary> listActivities(@BeanParam ActivityFilter filter, @BeanParam PageQuery page) {
        return activities.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "查看活动 · Read one activity")
    public ActivityView getActivity(@PathParam("id") UUID id) {
        return activities.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "录入活动 · Enter one activity")
    @APIResponseSchema(value = ActivityView.class, responseCode = "201")
    public ActivityView createActivity(@NotNull @Valid EnterActivity content) {
        return activities.create(content);
    }

    @POST
    @Path("/batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(207)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "批量录入活动 · Enter up to 1,000 activities at once, each kept or refused by itself")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterActivity.class)))
    @APIResponseSchema(value = BatchView.class, responseCode = "207")
    public RestResponse<BatchView> batchActivities(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Prefer") @Nullable String prefer,
            @QueryParam("validateOnly") @Nullable Boolean validateOnly,
            @NotNull @Valid BatchBody content) {
        BatchManner manner = BatchManner.of(key, prefer, validateOnly);
        return manner.answer(batches.take(content, EnterActivity.class, manner, batch));
    }

    @PUT
    @Path("/external/{externalId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "按外部编号推送活动 · Push one activity by the caller's own key; safe to repeat")
    @APIResponseSchema(value = ActivityView.class, responseCode = "200")
    public RestResponse<ActivityView> pushActivity(
            @PathParam("externalId") @Pattern(regexp = Pushed.KEY) String externalId,
            @NotNull @Valid EnterActivity content) {
        return Pushed.answer(batch.push(externalId, content));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "修改草稿或被退回的活动 · Change a draft or returned activity")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterActivity.class)))
    public ActivityView changeActivity(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull MergePatch patch) {
        return activities.change(id, ifMatch, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "删除草稿或被退回的活动 · Delete a draft or returned activity")
    public void deleteActivity(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        activities.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "提交活动 · Submit one activity")
    public ActivityView submitActivity(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return activities.submit(id, ifMatch);
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "撤回活动，或撤回对它的更正、作废申请 · Take a submitted activity back, or the change asked for")
    public ActivityView withdrawActivity(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return activities.withdraw(id, ifMatch);
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "核定活动 · Approve one activity; from then on it counts (R-12)")
    public ActivityView approveActivity(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decisions.approve(id, ifMatch);
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "退回活动 · Return one activity with a reason")
    public ActivityView returnActivity(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnRecord content) {
        return decisions.giveBack(id, ifMatch, content.reason());
    }

    @POST
    @Path("/{id}/hold")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "活动已举办 · Say that a planned activity took place")
    public ActivityView holdActivity(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid HoldActivity content) {
        return activities.hold(id, ifMatch, content);
    }

    @POST
    @Path("/{id}/report")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "上报活动情况 · Say what came of it, and hand it in")
    public ActivityView reportActivity(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportActivity content) {
        return activities.report(id, ifMatch, content);
    }

    @POST
    @Path("/{id}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "取消活动 · It does not take place")
    public ActivityView cancelActivity(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CancelActivity content) {
        return activities.cancel(id, ifMatch, content);
    }

    @POST
    @Path("/{id}/repeat")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "安排系列活动 · The same again on other days; answers the whole series, latest first")
    @APIResponseSchema(value = ActivitySummary[].class, responseCode = "201")
    public List<ActivitySummary> repeatActivity(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RepeatActivity content) {
        return activities.repeat(id, ifMatch, content);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(
            summary =
                    "作废已核定的活动 · Void an approved activity by a further entry; asks for it where the caller may not decide (R-17)")
    public ActivityView voidActivity(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid VoidRecord content) {
        return decisions.voidActivity(id, ifMatch, content.reason());
    }

    @POST
    @Path("/{id}/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(
            summary =
                    "更正已核定的活动 · Correct an approved activity by a further entry; asks for it where the caller may not decide (R-17)")
    public ActivityView correctActivity(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CorrectActivity content) {
        return decisions.correct(id, ifMatch, content);
    }

    @POST
    @Path("/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(207)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "批量核定活动，逐条给出结果 · Approve many, each with its own outcome")
    @APIResponseSchema(value = DecidedMany.class, responseCode = "207")
    @Once(whole = false)
    public DecidedMany approveActivities(@NotNull @Valid DecideMany content) {
        return bulk.each(
                content.items(), (id, etag) -> decisions.approve(id, etag).standing());
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(207)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "批量退回活动，逐条给出结果 · Return many for one reason, each with its own outcome")
    @APIResponseSchema(value = DecidedMany.class, responseCode = "207")
    @Once(whole = false)
    public DecidedMany returnActivities(@NotNull @Valid ReturnMany content) {
        return bulk.each(
                content.items(),
                (id, etag) -> decisions.giveBack(id, etag, content.reason()).standing());
    }
}
