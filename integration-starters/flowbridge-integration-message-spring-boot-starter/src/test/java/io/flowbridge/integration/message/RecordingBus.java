package io.flowbridge.integration.message;

import org.springframework.cloud.stream.function.StreamOperations;
import org.springframework.messaging.Message;
import org.springframework.util.MimeType;

/** Takes what is sent, unless it is broken. */
final class RecordingBus implements StreamOperations {

  String binding;
  Message<byte[]> message;
  boolean broken;

  @Override
  public boolean send(String bindingName, Object data) {
    return send(bindingName, null, data, null);
  }

  @Override
  public boolean send(String bindingName, Object data, MimeType outputContentType) {
    return send(bindingName, null, data, outputContentType);
  }

  @Override
  public boolean send(String bindingName, String binderName, Object data) {
    return send(bindingName, binderName, data, null);
  }

  @Override
  @SuppressWarnings("unchecked")
  public boolean send(
      String bindingName, String binderName, Object data, MimeType outputContentType) {
    if (broken) {
      throw new IllegalStateException("the broker is away");
    }
    binding = bindingName;
    message = (Message<byte[]>) data;
    return true;
  }
}
