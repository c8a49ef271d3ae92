package io.flowbridge.servicedefinition.catalogue;

import io.flowbridge.servicedefinition.catalogue.CatalogueEntry.Contract;
import io.flowbridge.servicedefinition.catalogue.CatalogueEntry.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was announced last by every instance. */
@Component
public class Catalogue {

  private static final Comparator<CatalogueEntry> BY_HEARTBEAT =
      Comparator.comparing(CatalogueEntry::heartbeatAt);

  private final Map<String, CatalogueEntry> entries = new ConcurrentHashMap<>();
  private final Clock clock = Clock.systemUTC();

  /** The type in this version, whether or not anybody serves it now. */
  public Optional<IntegrationType> integrationType(String type, int version) {
    return integrationTypes().stream()
        .filter(known -> known.type().equals(type) && known.version() == version)
        .findFirst();
  }

  /** The type in all versions that were announced, oldest first. */
  public List<IntegrationType> versionsOf(String type) {
    return integrationTypes().stream().filter(known -> known.type().equals(type)).toList();
  }

  void accept(CatalogueEntry entry) {
    entries.put(key(entry), entry);
    forgetPredecessors(entry);
  }

  void remove(String key) {
    entries.remove(key);
  }

  List<RuntimeBundle> runtimeBundles() {
    return entries.values().stream()
        .filter(entry -> entry.kind() == Kind.BUNDLE)
        .collect(Collectors.groupingBy(CatalogueEntry::name, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(this::runtimeBundle)
        .toList();
  }

  List<IntegrationType> integrationTypes() {
    return entries.values().stream()
        .flatMap(entry -> entry.contracts().stream().map(contract -> new Offer(entry, contract)))
        .collect(
            Collectors.groupingBy(
                offer -> new TypeVersion(offer.contract().type(), offer.contract().version()),
                () -> new TreeMap<>(TypeVersion.ORDER),
                Collectors.toList()))
        .values()
        .stream()
        .map(this::integrationType)
        .toList();
  }

  private RuntimeBundle runtimeBundle(List<CatalogueEntry> nodes) {
    var newest = nodes.stream().max(BY_HEARTBEAT).orElseThrow();
    var definitions = newest.processDefinitions();
    return new RuntimeBundle(
        newest.name(), alive(nodes), newest.heartbeatAt(), definitions == null ? 0 : definitions);
  }

  private IntegrationType integrationType(List<Offer> offers) {
    var newest =
        offers.stream().max(Comparator.comparing(Offer::entry, BY_HEARTBEAT)).orElseThrow();
    var contract = newest.contract();
    var now = clock.instant();
    var artifacts =
        offers.stream()
            .map(offer -> IntegrationArtifact.of(offer.entry(), now))
            .sorted(IntegrationArtifact.ORDER)
            .toList();
    var environments = artifacts.stream().flatMap(artifact -> artifact.environments().stream());
    return new IntegrationType(
        contract.type(),
        contract.version(),
        contract.name(),
        contract.description(),
        environments.distinct().sorted().toList(),
        contract.elementTemplate(),
        contract.inputSchema(),
        contract.outputSchema(),
        contract.errorCodes(),
        alive(offers.stream().map(Offer::entry).toList()),
        newest.entry().heartbeatAt(),
        artifacts);
  }

  private int alive(List<CatalogueEntry> instances) {
    var now = clock.instant();
    return (int) instances.stream().filter(entry -> entry.isAlive(now)).count();
  }

  /** Every restart makes a new instance; without this their number would only grow. */
  private void forgetPredecessors(CatalogueEntry entry) {
    Instant now = clock.instant();
    entries
        .values()
        .removeIf(
            other ->
                other.isSamePart(entry)
                    && !other.isAlive(now)
                    && other.heartbeatAt().isBefore(entry.heartbeatAt()));
  }

  private static String key(CatalogueEntry entry) {
    return "%s/%s/%s"
        .formatted(
            entry.kind() == Kind.BUNDLE ? "bundle" : "artifact", entry.name(), entry.instance());
  }

  private record Offer(CatalogueEntry entry, Contract contract) {}

  private record TypeVersion(String type, int version) {

    static final Comparator<TypeVersion> ORDER =
        Comparator.comparing(TypeVersion::type).thenComparing(TypeVersion::version);
  }
}
