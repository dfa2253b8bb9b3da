package cn.tongxin.shared.problem;

import java.sql.SQLIntegrityConstraintViolationException;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** An operation of the tests' own, not in the contract: a bug that quotes what it was given, as bugs do. */
@Path("/testing/failing")
@PermitAll
class FailingThings {
    @POST
    @Operation(hidden = true)
    public void failOn(String text) {
        throw new IllegalStateException(
                "cannot take " + text,
                new SQLIntegrityConstraintViolationException(
                        "Duplicate entry '" + text + "' for key 'name'", "23000", 1062));
    }
}
