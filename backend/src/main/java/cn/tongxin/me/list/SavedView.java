package cn.tongxin.me.list;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A view of a list.
 *
 * @param query filters and order as the address of the page has them, without the question mark; empty: none
 */
public record SavedView(
        @NotBlank @Size(max = 30) String name,
        @NotNull @Size(max = 1000) String query) {}
