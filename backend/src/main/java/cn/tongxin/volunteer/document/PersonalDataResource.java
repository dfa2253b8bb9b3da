package cn.tongxin.volunteer.document;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import cn.tongxin.security.Roles;

@Path("/volunteers/{id}/personal-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "volunteers")
class PersonalDataResource {
    @Inject
    PersonalDataService data;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "导出志愿者的个人信息 · All that is held about one volunteer")
    public PersonalDataView getPersonalData(@PathParam("id") UUID id) {
        return data.of(id);
    }
}
