package cn.tongxin.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import cn.tongxin.security.Roles;

@Path("/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes")
class ChangeResource {
    @Inject
    FeedService feed;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "变更流 · What changed after a cursor, in order")
    public ChangesView listChanges(@BeanParam ChangeFilter filter) {
        return feed.list(filter);
    }
}
