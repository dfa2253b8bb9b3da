package cn.tongxin.volunteer;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class VolunteerRepository implements PanacheRepositoryBase<Volunteer, UUID> {}
