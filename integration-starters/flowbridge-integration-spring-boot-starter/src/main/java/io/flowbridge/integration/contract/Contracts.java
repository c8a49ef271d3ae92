package io.flowbridge.integration.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.flowbridge.integration.IntegrationHandler;
import java.util.List;

/** The contracts of all handlers of this artifact. */
public final class Contracts {

  private final List<Contract> all;

  private Contracts(List<Contract> all) {
    this.all = all;
  }

  public List<Contract> all() {
    return all;
  }

  /** Where a handler's signature comes from. */
  public record Signature(IntegrationHandler annotation, Class<?> input, Class<?> output) {}

  public static Contracts of(List<Signature> signatures) {
    var schemas = new Schemas();
    return new Contracts(signatures.stream().map(each -> contract(each, schemas)).toList());
  }

  private static Contract contract(Signature signature, Schemas schemas) {
    var handler = signature.annotation();
    var contract =
        new Contract(
            handler.type(),
            handler.version(),
            handler.name(),
            handler.description(),
            schemas.of(signature.input()),
            schemas.of(signature.output()),
            List.of(handler.errors()),
            handler.ordered(),
            JsonNodeFactory.instance.objectNode());
    return contract.withElementTemplate(ElementTemplate.of(contract));
  }
}
