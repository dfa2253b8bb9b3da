package cn.tongxin.exchange;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.format.ImportKind;

/**
 * What an uploaded sheet is.
 *
 * @param organization whose the rows are that name none
 * @param submit true: hands the records in at once
 */
public record UploadSheet(
        @QueryParam("kind") @NotNull ImportKind kind,
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("submit") @Nullable Boolean submit) {}
