package cn.tongxin.ledger;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Gives many submitted records back for one reason.
 *
 * @param reason what has to be mended
 */
public record ReturnMany(
        @NotNull @Size(min = 1, max = 200) List<DecideMany.@NotNull @Valid Chosen> items,
        @NotBlank @Size(max = 500) String reason) {}
