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
    @Operation(summary = "变更流 · What changed after a cursor, in order", description = """
                    按编号顺序给出本人可见范围内的变更（CloudEvents 1.0，只说明哪一条变了）。每次都返回 nextCursor，没有变更时也请用它继续；\
                    变更保留 90 天，游标早于此则返回 410，请重新全量同步。首次同步：先用 fromNow=true 取得游标，再读取各列表，然后从该游标开始。
                    Changes that the caller may read, in the order of their numbers, as thin CloudEvents 1.0. There is always a \
                    nextCursor: go on with it, also after an empty answer. Changes are kept for 90 days; an older cursor \
                    answers 410: sync anew. To begin, take a cursor with fromNow=true, read the lists, then go on from it.""")
    public ChangesView listChanges(@BeanParam ChangeFilter filter) {
        return feed.list(filter);
    }
}
