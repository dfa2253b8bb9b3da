package cn.tongxin.volunteer.person;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

import cn.tongxin.ledger.Pushed;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.web.MergePatch;

@Path("/volunteers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "volunteers")
@Once
class VolunteerResource {
    @Inject
    VolunteerService volunteers;

    @Inject
    ServedTimeService served;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "列出志愿者 · List volunteers; names in full for the own unit only")
    public Page<VolunteerView> listVolunteers(@BeanParam VolunteerFilter filter, @BeanParam PageQuery page) {
        return volunteers.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "查看志愿者 · Read one volunteer")
    public VolunteerView getVolunteer(@PathParam("id") UUID id) {
        return volunteers.get(id);
    }

    @GET
    @Path("/{id}/service")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "志愿者的已核定服务时长 · Approved time of one volunteer; the star level for the own unit only")
    public ServedTimeView getVolunteerService(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return served.served(id, asOf);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "登记志愿者 · Enter a volunteer: a number and a name, nothing else")
    @APIResponseSchema(value = VolunteerView.class, responseCode = "201")
    public VolunteerView createVolunteer(@NotNull @Valid EnterVolunteer content) {
        return volunteers.create(content);
    }

    @PUT
    @Path("/by-number/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "按编号登记或更新志愿者 · Enter or change one volunteer by its number; safe to repeat")
    @APIResponseSchema(value = VolunteerView.class, responseCode = "200")
    public RestResponse<VolunteerView> putVolunteer(
            @PathParam("number") @Pattern(regexp = EnterVolunteer.NUMBER) String number,
            @NotNull @Valid EnterVolunteer content) {
        return Pushed.answer(volunteers.put(number, content));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "修改志愿者 · Change a volunteer")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterVolunteer.class)))
    public VolunteerView changeVolunteer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull MergePatch patch) {
        return volunteers.change(id, ifMatch, patch);
    }

    @POST
    @Path("/{id}/retire")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "志愿者停止服务 · A volunteer serves no longer after a day")
    public VolunteerView retireVolunteer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RetireVolunteer content) {
        return volunteers.retire(id, ifMatch, content.on());
    }

    @POST
    @Path("/{id}/return-to-service")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "志愿者恢复服务 · A volunteer serves again")
    public VolunteerView returnVolunteerToService(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return volunteers.returnToService(id, ifMatch);
    }

    @POST
    @Path("/{id}/anonymize")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "抹去志愿者的编号和姓名 · Take number and name away for ever; records stay and count")
    public VolunteerView anonymizeVolunteer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AnonymizeVolunteer content) {
        return volunteers.anonymize(id, ifMatch, content.reason());
    }
}
