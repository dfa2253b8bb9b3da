package cn.tongxin.me.list;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** How somebody wants to look at a list: the whole of it. */
public record SetList(
        @NotNull @Size(max = 30) List<@NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9]{0,39}") String> hiddenColumns,
        @NotNull @Size(max = 20) List<@NotNull @Valid SavedView> views) {}
