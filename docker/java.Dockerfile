# One image for each Java part: docker build -f docker/java.Dockerfile --build-arg PART=task-service -t flowbridge/task-service .
# Build the jars first: ./mvnw -Dquickly -DskipTests package
FROM eclipse-temurin:25-jre
ARG PART
ARG JAR=${PART}/target/${PART}-0.1.0-SNAPSHOT.jar
RUN useradd --system --uid 10001 flowbridge && install -d -o flowbridge /files
USER flowbridge
WORKDIR /flowbridge
COPY ${JAR} application.jar
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70"
ENTRYPOINT ["java", "-jar", "application.jar"]
