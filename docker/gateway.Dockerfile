# The gateway with the tasklist: docker build -f docker/gateway.Dockerfile -t flowbridge/gateway .
FROM node:22-slim AS tasklist
WORKDIR /build
COPY . .
RUN cd tasklist-frontend && npm ci && npm run build
RUN cd gateway && npm ci --omit=dev

FROM node:22-slim
USER node
WORKDIR /flowbridge
COPY --from=tasklist /build/gateway gateway
COPY --from=tasklist /build/tasklist-frontend/dist tasklist
ENV HOST=0.0.0.0 PORT=8080 FLOWBRIDGE_TASKLIST_DIR=/flowbridge/tasklist
CMD ["node", "gateway/src/main.mjs"]
