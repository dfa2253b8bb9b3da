package cn.tongxin.opening;

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

import cn.tongxin.ledger.ReturnRecord;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.web.MergePatch;

@Path("/opening-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opening-entries")
@Once
class OpeningEntryResource {
    @Inject
    OpeningEntryService entries;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "列出汇总补录 · List opening entries; drafts are the committee's")
    public Page<OpeningEntryView> listOpeningEntries(@BeanParam OpeningEntryFilter filter, @BeanParam PageQuery page) {
        return entries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "查看汇总补录 · Read one opening entry")
    public OpeningEntryView getOpeningEntry(@PathParam("id") UUID id) {
        return entries.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "补录汇总数 · Enter the total of one organization, month and metric")
    @APIResponseSchema(value = OpeningEntryView.class, responseCode = "201")
    public OpeningEntryView createOpeningEntry(@NotNull @Valid EnterOpeningEntry content) {
        return entries.create(content);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "修改草稿或被退回的补录 · Change a draft or returned opening entry")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterOpeningEntry.class)))
    public OpeningEntryView changeOpeningEntry(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull MergePatch patch) {
        return entries.change(id, ifMatch, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "删除草稿或被退回的补录 · Delete a draft or returned opening entry")
    public void deleteOpeningEntry(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        entries.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "提交补录 · Submit one opening entry")
    public OpeningEntryView submitOpeningEntry(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return entries.submit(id, ifMatch);
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "撤回补录，或撤回对它的作废申请 · Take a submitted opening entry back, or the void asked for")
    public OpeningEntryView withdrawOpeningEntry(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return entries.withdraw(id, ifMatch);
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "核定补录 · Approve one opening entry that has its old sheet and no details beside it")
    public OpeningEntryView approveOpeningEntry(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return entries.approve(id, ifMatch);
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "退回补录 · Return one opening entry with a reason")
    public OpeningEntryView returnOpeningEntry(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnRecord content) {
        return entries.giveBack(id, ifMatch, content.reason());
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "作废补录 · Void an approved opening entry with a reason; it counts no more (R-17)")
    public OpeningEntryView voidOpeningEntry(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid VoidOpeningEntry content) {
        return entries.annul(id, ifMatch, content.reason());
    }
}
