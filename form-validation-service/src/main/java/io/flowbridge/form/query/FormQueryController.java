package io.flowbridge.form.query;

import io.flowbridge.form.Form;
import io.flowbridge.form.FormId;
import io.flowbridge.form.store.FormStore;
import io.flowbridge.platform.Connection;
import io.flowbridge.platform.Cursor;
import io.flowbridge.platform.PageSize;
import io.flowbridge.platform.TotalCount;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.federation.EntityMapping;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Reading forms, one, many or as part of somebody else's object. */
@Controller
class FormQueryController {

  private final FormStore forms;

  FormQueryController(FormStore forms) {
    this.forms = forms;
  }

  @QueryMapping
  Optional<Form> form(@Argument String key, @Argument @Nullable Integer version) {
    return version == null ? forms.findNewest(key) : forms.find(new FormId(key, version));
  }

  @QueryMapping
  Connection<Form> forms(
      @Argument @Nullable String search,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after) {
    var size = PageSize.check(first);
    var afterKey = after == null ? "" : String.valueOf(Cursor.decode(after, 1).get(0));
    var rows = forms.search(search, afterKey, size + 1);
    return Connection.of(
        rows,
        size,
        after != null,
        new TotalCount(forms.count(search), true),
        form -> Cursor.encode(form.key()));
  }

  /** Any number of forms by one statement, in the order asked for. */
  @EntityMapping("Form")
  List<@Nullable Form> entities(
      @Argument List<String> keyList, @Argument List<Integer> versionList) {
    var ids =
        IntStream.range(0, keyList.size())
            .mapToObj(i -> new FormId(keyList.get(i), versionList.get(i)))
            .toList();
    var found =
        forms.findAll(new HashSet<>(ids)).stream()
            .collect(Collectors.toMap(Form::id, Function.identity()));
    return ids.stream().<@Nullable Form>map(found::get).toList();
  }
}
