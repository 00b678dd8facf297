# One binary in a small image. The builder holds the compiler; the runtime image holds the program alone:
# templates, words, static files, migrations and the certificates of the public authorities are compiled in,
# so nothing is installed there.

FROM rust:1.95-bookworm AS builder
WORKDIR /src

# Queries are checked against .sqlx/, so no database is needed to build.
ENV SQLX_OFFLINE=true \
    CARGO_INCREMENTAL=0

COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry,sharing=locked \
    --mount=type=cache,target=/src/target,sharing=locked \
    cargo build --locked --release --package hamroh --bin hamroh \
    && install -D -m 0755 target/release/hamroh /out/hamroh

FROM debian:bookworm-slim

# Opening hours and deadlines need the time zone data, which the base image carries: fail here, not in
# service, should it ever stop doing so. An empty volume mounted on /var/lib/hamroh takes over its owner.
RUN test -e /usr/share/zoneinfo/Asia/Yekaterinburg \
    && groupadd --gid 10001 hamroh \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /var/lib/hamroh \
       --shell /usr/sbin/nologin --no-log-init hamroh \
    && install -d -m 0700 -o 10001 -g 10001 /var/lib/hamroh

COPY --from=builder /out/hamroh /usr/local/bin/hamroh

USER 10001:10001
WORKDIR /var/lib/hamroh
ENV HAMROH_LISTEN=0.0.0.0:8080 \
    HAMROH_DATA_DIR=/var/lib/hamroh
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
    CMD ["/usr/local/bin/hamroh", "healthcheck"]
ENTRYPOINT ["/usr/local/bin/hamroh"]
CMD ["serve"]
