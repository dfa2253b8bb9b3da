package cn.tongxin.consumption.targets;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Roles;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;

@Path("/consumption-declarations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consumption-targets")
class ConsumptionDeclarationResource {
    @Inject
    ConsumptionDeclarationService declarations;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "列出预留申报 · List what units declared for a year")
    public Page<ConsumptionDeclarationView> listConsumptionDeclarations(
            @BeanParam ConsumptionDeclarationFilter filter, @BeanParam PageQuery page) {
        return declarations.list(filter, page);
    }

    @GET
    @Path("/{organizationId}/{year}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "查看预留申报 · Read what one unit declared for a year")
    public ConsumptionDeclarationView getConsumptionDeclaration(
            @PathParam("organizationId") UUID organizationId, @PathParam("year") int year) {
        return declarations.get(organizationId, year);
    }

    @PUT
    @Path("/{organizationId}/{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "申报预留 · Declare canteen and trade union for a year; needs If-Match once it is there")
    public ConsumptionDeclarationView declareConsumption(
            @PathParam("organizationId") UUID organizationId,
            @PathParam("year") int year,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DeclareConsumption content) {
        return declarations.declare(organizationId, year, ifMatch, content);
    }
}
