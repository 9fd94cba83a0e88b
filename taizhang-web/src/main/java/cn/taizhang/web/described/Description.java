package cn.taizhang.web.described;

import cn.taizhang.app.reading.ReaderVersion;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the API is called, and where it is: at the address it was asked at, whatever a request says of its host.
@Configuration(proxyBeanMethods = false)
class Description {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Visit.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Taizhang 台账").version(ReaderVersion.current()))
                .servers(List.of(new Server().url("/")));
    }
}
