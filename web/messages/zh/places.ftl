# Names of places and of the regions from which a place borrows what was not counted in it.
place-baltimore = 美国巴尔的摩
place-gulu = 乌干达北部古卢
place-ireland = 爱尔兰
place-karnataka = 印度卡纳塔克邦
place-kolkata = 印度加尔各答
place-london = 英国伦敦
place-mombasa = 肯尼亚蒙巴萨
place-nairobi = 肯尼亚内罗毕
place-new-zealand = 新西兰（五个城市）
place-phnom-penh = 柬埔寨金边
place-south-africa = 南非（十二个地点）
place-st-petersburg = 俄罗斯圣彼得堡
place-sydney = 澳大利亚悉尼
place-tijuana = 墨西哥蒂华纳
place-vancouver = 加拿大温哥华

region-east-southeast-asia = 东亚和东南亚
region-eastern-europe-central-asia = 东欧和中亚
region-latin-america-caribbean = 拉丁美洲和加勒比
region-north-america = 北美洲
region-oceania = 大洋洲
region-south-asia = 南亚
region-sub-saharan-africa = 撒哈拉以南非洲
region-western-europe = 西欧
region-world = 全世界
