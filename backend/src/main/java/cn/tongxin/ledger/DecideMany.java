package cn.tongxin.ledger;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Decides on many records at once, each by itself.
 *
 * @param items each with the version that was looked at
 */
public record DecideMany(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Chosen> items) {
    /**
     * One of them.
     *
     * @param etag as the list gave it
     */
    public record Chosen(
            @NotNull UUID id, @NotBlank @Size(max = 100) String etag) {}
}
