package cn.tongxin.feed.webhook;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.web.MergePatch;

@Once
@Path("/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
class WebhookResource {
    @Inject
    WebhookService webhooks;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "列出推送订阅 · List webhooks")
    public Page<WebhookView> listWebhooks(@BeanParam WebhookFilter filter, @BeanParam PageQuery page) {
        return webhooks.list(filter, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.READ_RECORDS})
    @Operation(summary = "新增推送订阅 · Create a webhook; the secret is in this answer only")
    @APIResponseSchema(value = WebhookView.class, responseCode = "201")
    public WebhookView createWebhook(@NotNull @Valid EnterWebhook content) {
        return webhooks.create(content);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "查看推送订阅 · Read a webhook")
    public WebhookView getWebhook(@PathParam("id") UUID id) {
        return webhooks.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.READ_RECORDS})
    @Operation(summary = "修改、暂停或恢复推送订阅 · Change, pause or resume a webhook")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterWebhook.class)))
    public WebhookView changeWebhook(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull MergePatch patch) {
        return webhooks.change(id, ifMatch, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.READ_RECORDS})
    @Operation(summary = "删除推送订阅 · Delete a webhook")
    public void deleteWebhook(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        webhooks.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/rotate")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.READ_RECORDS})
    @Operation(summary = "更换签名密钥 · A new secret, in this answer only; the former one signs, too, for a day")
    public WebhookView rotateWebhookSecret(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return webhooks.rotate(id, ifMatch);
    }

    @POST
    @Path("/{id}/test")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.READ_RECORDS})
    @Operation(summary = "试推送 · Send a test event, once; what came of it is among the deliveries")
    public DeliveryView testWebhook(@PathParam("id") UUID id) {
        return webhooks.test(id);
    }

    @GET
    @Path("/{id}/deliveries")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "推送记录 · Deliveries of the last 30 days, latest first")
    public Page<DeliveryView> listDeliveries(
            @PathParam("id") UUID id, @BeanParam DeliveryFilter filter, @BeanParam PageQuery page) {
        return webhooks.deliveries(id, filter, page);
    }

    @POST
    @Path("/{id}/deliveries/{deliveryId}/redeliver")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.READ_RECORDS})
    @Operation(summary = "重新推送 · Send a delivery again now, under the same webhook-id")
    public DeliveryView redeliver(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        return webhooks.redeliver(id, deliveryId);
    }
}
