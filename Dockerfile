# The app alone: give it a PostgreSQL by DATABASE_URL and a SESSION_SECRET (see docs/operations.md).
FROM node:24-slim

WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 TEAMAROUND_DATA=/data

COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force

COPY . .
# Style sheets and scripts are made now, so that the running app writes nothing but its data.
RUN node src/platform/web/build-assets.ts && mkdir /data && chown node:node /data

USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, so that the signal to stop reaches the app itself.
CMD ["node", "src/main.ts"]
