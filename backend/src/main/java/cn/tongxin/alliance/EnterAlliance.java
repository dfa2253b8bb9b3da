package cn.tongxin.alliance;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.softrule.ExceptionReason;

/**
 * An alliance as it is entered and changed.
 *
 * @param programmeId not changed later
 */
public record EnterAlliance(
        @NotNull UUID programmeId,
        @NotBlank @Size(max = 60) String name,
        @Size(max = 200) @Nullable String theme,
        @NotNull @Min(0) @Max(1_000_000) Integer sortOrder,
        @Size(max = 20) @Nullable List<@NotNull @Valid ExceptionReason> exceptionReasons) {}
