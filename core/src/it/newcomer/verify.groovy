assert new File(basedir, 'build.log').getText('UTF-8').readLines().any { it.endsWith('市市场监管局(市知识产权局)') }
