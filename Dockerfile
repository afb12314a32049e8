# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/cache \
    npm_config_cache=/cache/npm mvn -B -q -ntp -Dmaven.repo.local=/cache/m2 -Dmaven.test.skip=true package \
 && java -Djarmode=tools -jar target/entente.jar extract --destination target/app

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 entente \
 && useradd --system --uid 10001 --gid entente --no-create-home --shell /usr/sbin/nologin entente \
 && install --directory --owner=entente --group=entente --mode=0700 /data /secrets
WORKDIR /entente
COPY --from=build /build/target/app/ ./
# Start once on an empty database in memory and keep what was loaded: later starts do half the work.
RUN java -XX:AOTCacheOutput=classes.aot -XX:+DisableAttachMechanism --enable-native-access=ALL-UNNAMED \
        -Dspring.context.exit=onRefresh -jar entente.jar \
        --entente.data=/tmp/training --entente.secrets=/tmp/training/secrets --entente.demonstration=false \
        --spring.datasource.url=jdbc:h2:mem:training \
 && rm -rf /tmp/training
USER entente
# The secrets are apart from the data, so that no copy of the data holds both.
ENV ENTENTE_DATA=/data ENTENTE_SECRETS=/secrets
VOLUME ["/data", "/secrets"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=classes.aot", "-Xlog:aot*=off", "-XX:+DisableAttachMechanism", "-XX:MaxRAMPercentage=60", "--enable-native-access=ALL-UNNAMED", "-jar", "entente.jar"]
