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

import cn.tongxin.ledger.Pushed;
import cn.tongxin.ledger.ReturnRecord;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.web.MergePatch;

@Path("/consumption-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consumption-records")
class ConsumptionRecordResource {
    @Inject
    ConsumptionRecordService records;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "列出助农消费 · List purchases")
    public Page<ConsumptionRecordView> listConsumptionRecords(
            @BeanParam ConsumptionRecordFilter filter, @BeanParam PageQuery page) {
        return records.list(filter, page);
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
    @Operation(summary = "撤回助农消费 · Take a submitted purchase back")
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
        return records.approve(id, ifMatch);
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
        return records.giveBack(id, ifMatch, content.reason());
    }
}
