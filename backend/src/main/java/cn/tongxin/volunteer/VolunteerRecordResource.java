package cn.tongxin.volunteer;

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
import cn.tongxin.ledger.RecordCheckView;
import cn.tongxin.ledger.ReturnMany;
import cn.tongxin.ledger.ReturnRecord;
import cn.tongxin.ledger.VoidRecord;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.web.BatchBody;
import cn.tongxin.shared.web.MergePatch;

@Path("/volunteer-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "volunteer-records")
@Once
class VolunteerRecordResource {
    @Inject
    VolunteerRecordService records;

    @Inject
    VolunteerDecisions decisions;

    @Inject
    BulkDesk bulk;

    @Inject
    BatchDesk batches;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "列出志愿服务记录 · List volunteer records")
    public Page<VolunteerRecordView> listVolunteerRecords(
            @BeanParam VolunteerRecordFilter filter,
            @BeanParam PageQuery page,
            @QueryParam("withWarnings") @Nullable Boolean withWarnings) {
        return records.list(filter, page, Boolean.TRUE.equals(withWarnings));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "查看志愿服务记录 · Read one volunteer record")
    public VolunteerRecordView getVolunteerRecord(@PathParam("id") UUID id) {
        return records.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "录入志愿服务记录 · Enter one volunteer record")
    @APIResponseSchema(value = VolunteerRecordView.class, responseCode = "201")
    public VolunteerRecordView createVolunteerRecord(@NotNull @Valid EnterVolunteerRecord content) {
        return records.create(content);
    }

    @POST
    @Path("/batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(207)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "批量录入志愿服务记录 · Enter up to 1,000 volunteer records at once, each kept or refused by itself")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterVolunteerRecord.class)))
    @APIResponseSchema(value = BatchView.class, responseCode = "207")
    public RestResponse<BatchView> batchVolunteerRecords(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Prefer") @Nullable String prefer,
            @QueryParam("validateOnly") @Nullable Boolean validateOnly,
            @NotNull @Valid BatchBody content) {
        BatchManner manner = BatchManner.of(key, prefer, validateOnly);
        return manner.answer(batches.take(content, EnterVolunteerRecord.class, manner, records));
    }

    @PUT
    @Path("/external/{externalId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "按外部编号推送志愿服务记录 · Push one volunteer record by the caller's own key; safe to repeat")
    @APIResponseSchema(value = VolunteerRecordView.class, responseCode = "200")
    public RestResponse<VolunteerRecordView> pushVolunteerRecord(
            @PathParam("externalId") @Pattern(regexp = Pushed.KEY) String externalId,
            @NotNull @Valid EnterVolunteerRecord content) {
        return Pushed.answer(records.push(externalId, content));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "修改草稿或被退回的志愿服务记录 · Change a draft or returned volunteer record")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterVolunteerRecord.class)))
    public VolunteerRecordView changeVolunteerRecord(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull MergePatch patch) {
        return records.change(id, ifMatch, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "删除草稿或被退回的志愿服务记录 · Delete a draft or returned volunteer record")
    public void deleteVolunteerRecord(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        records.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "提交志愿服务记录 · Submit one volunteer record")
    public VolunteerRecordView submitVolunteerRecord(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return records.submit(id, ifMatch);
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "撤回志愿服务记录，或撤回对它的更正、作废申请 · Take a submitted volunteer record back, or the change asked for")
    public VolunteerRecordView withdrawVolunteerRecord(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return records.withdraw(id, ifMatch);
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "核定志愿服务记录 · Approve one volunteer record; from then on it counts (R-12)")
    public VolunteerRecordView approveVolunteerRecord(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decisions.approve(id, ifMatch);
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "退回志愿服务记录 · Return one volunteer record with a reason")
    public VolunteerRecordView returnVolunteerRecord(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnRecord content) {
        return decisions.giveBack(id, ifMatch, content.reason());
    }

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "试填志愿服务记录，不保存 · Says what would be refused or looks odd, and keeps nothing")
    public RecordCheckView checkVolunteerRecord(
            @QueryParam("record") @Nullable UUID record, @NotNull EnterVolunteerRecord content) {
        return records.check(record, content);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(
            summary =
                    "作废已核定的志愿服务记录 · Void an approved volunteer record by a further entry; asks for it where the caller may not decide (R-17)")
    public VolunteerRecordView voidVolunteerRecord(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid VoidRecord content) {
        return decisions.voidRecord(id, ifMatch, content.reason());
    }

    @POST
    @Path("/{id}/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(
            summary =
                    "更正已核定的志愿服务记录 · Correct an approved volunteer record by a further entry; asks for it where the caller may not decide (R-17)")
    public VolunteerRecordView correctVolunteerRecord(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CorrectVolunteerRecord content) {
        return decisions.correct(id, ifMatch, content);
    }

    @POST
    @Path("/submit")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(207)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "批量提交志愿服务记录，逐条给出结果 · Submit many volunteer records, each with its own outcome")
    @APIResponseSchema(value = DecidedMany.class, responseCode = "207")
    @Once(whole = false)
    public DecidedMany submitVolunteerRecords(@NotNull @Valid DecideMany content) {
        return bulk.each(content.items(), records::submitOfMany);
    }

    @POST
    @Path("/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(207)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "批量核定志愿服务记录，逐条给出结果 · Approve many, each with its own outcome")
    @APIResponseSchema(value = DecidedMany.class, responseCode = "207")
    @Once(whole = false)
    public DecidedMany approveVolunteerRecords(@NotNull @Valid DecideMany content) {
        return bulk.each(content.items(), decisions::approveOfMany);
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(207)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "批量退回志愿服务记录，逐条给出结果 · Return many for one reason, each with its own outcome")
    @APIResponseSchema(value = DecidedMany.class, responseCode = "207")
    @Once(whole = false)
    public DecidedMany returnVolunteerRecords(@NotNull @Valid ReturnMany content) {
        return bulk.each(content.items(), (id, etag) -> decisions.giveBackOfMany(id, etag, content.reason()));
    }
}
