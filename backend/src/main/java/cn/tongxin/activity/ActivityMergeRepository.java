package cn.tongxin.activity;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ActivityMergeRepository implements PanacheRepositoryBase<ActivityMerge, UUID> {}
