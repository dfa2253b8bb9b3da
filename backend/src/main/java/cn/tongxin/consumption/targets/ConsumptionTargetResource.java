package cn.tongxin.consumption.targets;

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
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;

@Path("/consumption-targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consumption-targets")
class ConsumptionTargetResource {
    @Inject
    ConsumptionTargetService targets;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "预留目标与完成情况 · What each unit should buy in the year, and how far it is")
    public Page<ConsumptionTargetView> listConsumptionTargets(
            @BeanParam ConsumptionTargetFilter filter, @BeanParam PageQuery page) {
        return targets.list(filter, page);
    }
}
