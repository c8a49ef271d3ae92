package io.flowbridge.process.relay;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.integration.channel.AbstractSubscribableChannel;
import org.springframework.stereotype.Component;

/** The topics behind the bindings of application.yaml. */
@Component
class OwnTopics {

  private static final Set<String> BINDINGS =
      Set.of(Destinations.TASKS, Destinations.INSTANCES, Destinations.HISTORY);

  private final BindingServiceProperties bindings;
  private final BeanFactory channels;
  private final Map<String, String> topics = new ConcurrentHashMap<>();

  OwnTopics(BindingServiceProperties bindings, BeanFactory channels) {
    this.bindings = bindings;
    this.channels = channels;
  }

  /**
   * The topic of a binding; nothing for what is none, and as long as the binder has not seen to it
   * that the topic is there as it has to be.
   */
  Optional<String> of(String destination) {
    if (!topics.containsKey(destination) && isBound(destination)) {
      topics.put(destination, bindings.getBindingDestination(destination));
    }
    return Optional.ofNullable(topics.get(destination));
  }

  private boolean isBound(String destination) {
    return BINDINGS.contains(destination)
        && channels.getBean(destination, AbstractSubscribableChannel.class).getSubscriberCount()
            > 0;
  }
}
