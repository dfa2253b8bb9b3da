package cn.tongxin.shared.job;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import cn.tongxin.shared.Once;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;

import io.quarkus.security.Authenticated;

@Path(JobResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "jobs")
@Once
class JobResource {
    static final String PATH = "/jobs";

    @Inject
    JobService jobs;

    @GET
    @Authenticated
    @Operation(summary = "列出本人的后台任务 · List long work that one started, latest first")
    public Page<JobView> listJobs(@BeanParam JobFilter filter, @BeanParam PageQuery page) {
        return jobs.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "查看后台任务 · Follow long work that one started")
    public JobView getJob(@PathParam("id") UUID id) {
        return jobs.get(id);
    }

    /** No If-Match: what runs changes its version with every step. */
    @POST
    @Path("/{id}/cancel")
    @Authenticated
    @Operation(summary = "取消后台任务 · Cancel long work; what is done already stays")
    public JobView cancelJob(@PathParam("id") UUID id) {
        return jobs.cancel(id);
    }
}
