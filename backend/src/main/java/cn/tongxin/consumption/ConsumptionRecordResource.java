package cn.tongxin.consumption;

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

@Path("/consumption-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consumption-records")
@Once
class ConsumptionRecordResource {
    @Inject
    ConsumptionRecordService records;

    @Inject
    ConsumptionDecisions decisions;

    @Inject
    BulkDesk bulk;

    @Inject
    BatchDesk batches;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "列出助农消费 · List purchases")
    public Page<ConsumptionRecordView> listConsumptionRecords(
            @BeanParam ConsumptionRecordFilter filter,
            @BeanParam PageQuery page,
            @QueryParam("withWarnings") @Nullable Boolean withWarnings) {
        return records.list(filter, page, Boolean.TRUE.equals(withWarnings));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "查看助农消费 · Read one purchase")
    public ConsumptionRecordView getConsumptionRecord(@PathParam("id") UUID id) {
        return records.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "录入助农消费 · Enter one purchase")
    @APIResponseSchema(value = ConsumptionRecordView.class, responseCode = "201")
    public ConsumptionRecordView createConsumptionRecord(@NotNull @Valid EnterConsumptionRecord content) {
        return records.create(content);
    }

    @POST
    @Path("/batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(207)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "批量录入助农消费 · Enter up to 1,000 purchases at once, each kept or refused by itself")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterConsumptionRecord.class)))
    @APIResponseSchema(value = BatchView.class, responseCode = "207")
    public RestResponse<BatchView> batchConsumptionRecords(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Prefer") @Nullable String prefer,
            @QueryParam("validateOnly") @Nullable Boolean validateOnly,
            @NotNull @Valid BatchBody content) {
        BatchManner manner = BatchManner.of(key, prefer, validateOnly);
        return manner.answer(batches.take(content, EnterConsumptionRecord.class, manner, records));
    }

    @PUT
    @Path("/external/{externalId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "按外部编号推送助农消费 · Push one purchase by the caller's own key; safe to repeat")
    @APIResponseSchema(value = ConsumptionRecordView.class, responseCode = "200")
    public RestResponse<ConsumptionRecordView> pushConsumptionRecord(
            @PathParam("externalId") @Pattern(regexp = Pushed.KEY) String externalId,
            @NotNull @Valid EnterConsumptionRecord content) {
        return Pushed.answer(records.push(externalId, content));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "修改草稿或被退回的助农消费 · Change a draft or returned purchase")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterConsumptionRecord.class)))
    public ConsumptionRecordView changeConsumptionRecord(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull MergePatch patch) {
        return records.change(id, ifMatch, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "删除草稿或被退回的助农消费 · Delete a draft or returned purchase")
    public void deleteConsumptionRecord(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        records.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "提交助农消费 · Submit one purchase")
    public ConsumptionRecordView submitConsumptionRecord(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return records.submit(id, ifMatch);
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "撤回助农消费，或撤回对它的更正、作废申请 · Take a submitted purchase back, or the change asked for")
    public ConsumptionRecordView withdrawConsumptionRecord(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return records.withdraw(id, ifMatch);
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "核定助农消费 · Approve one purchase; from then on it counts (R-12)")
    public ConsumptionRecordView approveConsumptionRecord(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decisions.approve(id, ifMatch);
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "退回助农消费 · Return one purchase with a reason")
    public ConsumptionRecordView returnConsumptionRecord(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnRecord content) {
        return decisions.giveBack(id, ifMatch, content.reason());
    }

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "试填助农消费记录，不保存 · Says what would be refused or looks odd, and keeps nothing")
    public RecordCheckView checkConsumptionRecord(
            @QueryParam("record") @Nullable UUID record, @NotNull EnterConsumptionRecord content) {
        return records.check(record, content);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(
            summary =
                    "作废已核定的助农消费记录 · Void an approved purchase by a further entry; asks for it where the caller may not decide (R-17)")
    public ConsumptionRecordView voidConsumptionRecord(
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
                    "更正已核定的助农消费记录 · Correct an approved purchase by a further entry; asks for it where the caller may not decide (R-17)")
    public ConsumptionRecordView correctConsumptionRecord(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CorrectConsumptionRecord content) {
        return decisions.correct(id, ifMatch, content);
    }

    @POST
    @Path("/submit")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(207)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "批量提交助农消费，逐条给出结果 · Submit many purchases, each with its own outcome")
    @APIResponseSchema(value = DecidedMany.class, responseCode = "207")
    @Once(whole = false)
    public DecidedMany submitConsumptionRecords(@NotNull @Valid DecideMany content) {
        return bulk.each(content.items(), records::submitOfMany);
    }

    @POST
    @Path("/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(207)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "批量核定助农消费记录，逐条给出结果 · Approve many, each with its own outcome")
    @APIResponseSchema(value = DecidedMany.class, responseCode = "207")
    @Once(whole = false)
    public DecidedMany approveConsumptionRecords(@NotNull @Valid DecideMany content) {
        return bulk.each(content.items(), decisions::approveOfMany);
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(207)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "批量退回助农消费记录，逐条给出结果 · Return many for one reason, each with its own outcome")
    @APIResponseSchema(value = DecidedMany.class, responseCode = "207")
    @Once(whole = false)
    public DecidedMany returnConsumptionRecords(@NotNull @Valid ReturnMany content) {
        return bulk.each(content.items(), (id, etag) -> decisions.giveBackOfMany(id, etag, content.reason()));
    }

    @POST
    @Path("/{id}/allow-voucher")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "允许已被占用的凭证 · Let a voucher count although another purchase holds it (R-19)")
    public ConsumptionRecordView allowVoucher(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AllowVoucher content) {
        return records.allowVoucher(id, ifMatch, content.reason());
    }

    @GET
    @Path("/{id}/voucher-holder")
    @RolesAllowed({Roles.COMMITTEE, Roles.AUDITOR})
    @Operation(summary = "凭证已登记在哪里 · Which other purchase holds this one's voucher (R-19)")
    public VoucherHolderView getVoucherHolder(@PathParam("id") UUID id) {
        return records.voucherHolder(id);
    }
}
