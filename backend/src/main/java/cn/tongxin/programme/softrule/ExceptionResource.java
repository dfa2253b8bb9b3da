package cn.tongxin.programme.softrule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Roles;

@Path("/programmes/{id}/exceptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
class ExceptionResource {
    @Inject
    Exceptions exceptions;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.AUDITOR})
    @Operation(summary = "例外清单 · What deviates from the programme's soft rules on a day, with the reasons given")
    public List<ExceptionView> listExceptions(@PathParam("id") UUID id, @QueryParam("on") @Nullable LocalDate on) {
        return exceptions.standing(id, on);
    }
}
